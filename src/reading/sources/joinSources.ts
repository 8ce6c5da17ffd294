import type { Gathering } from './Gathering';
import { askOnlyIn } from './joining/askOnlyIn';
import { askSimilar } from './joining/askSimilar';
import { askStageMissing } from './joining/askStageMissing';
import { groupRows } from './joining/groupRows';
import type { JoinedSchool } from './joining/Joined';
import { joinGroup } from './joining/joinGroup';
import { pointBranches } from './joining/pointBranches';
import { poolsOf } from './joining/Pools';
import { sourceRows } from './joining/sourceRows';
import type { Source } from './Source';

/**
 * Joins several sources of one county: by school code, then by the exact name, and by stage. Whatever is not the
 * same beyond doubt is kept apart or left open, and asked about. Schools come in the order of their first
 * appearance; a single source comes back as it was. Takes time in proportion to the figures, and to a 32nd of the
 * sources for each of their schools.
 */
export function joinSources(sources: readonly Source[]): Gathering {
  const rows = sourceRows(sources);
  const { groups, questions } = groupRows(rows);
  const joined = groups.map(joinGroup);
  const schools = inOrder(joined.flatMap((one) => one.schools));
  const pointed = pointBranches(schools);
  const about = sources.length > 1 ? groups : [];
  const pools = poolsOf(about);
  const similar = askSimilar(about, pools);
  const unasked = about.filter((group) => !similar.asked.has(group));
  return {
    schools: pointed.schools,
    questions: [
      ...(sources.length > 1 ? questions : []),
      ...joined.flatMap((one) => one.questions),
      ...pointed.questions,
      ...similar.questions,
      ...askStageMissing(about),
      ...askOnlyIn(unasked, pools),
    ],
  };
}

function inOrder(schools: readonly JoinedSchool[]): readonly JoinedSchool[] {
  const placeOf = ({ rows }: JoinedSchool): number => rows[0]?.at ?? 0;
  return [...schools].sort((a, b) => placeOf(a) - placeOf(b));
}
