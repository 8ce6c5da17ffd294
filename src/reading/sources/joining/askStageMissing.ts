import { evaluatedStages } from '../../../standards/EvaluatedStage';
import type { Stage } from '../../../standards/Stage';
import { stagesOfKind } from '../../../standards/stagesOfKind';
import type { GatherQuestion } from '../Gathering';
import type { SchoolGroup } from './SchoolGroup';

/**
 * K13: a school of several stages of which the sources give one only, though they have the other stage of other
 * schools, or its resources are those of the whole school and cannot be split.
 */
export function askStageMissing(groups: readonly SchoolGroup[]): readonly GatherQuestion[] {
  const given = new Set(groups.flatMap((group) => [...stagesIn(group)]));
  return groups.flatMap((group): GatherQuestion[] => {
    const { rows } = group;
    const kind = rows.map(({ school }) => school.kind).find((one) => stagesOfKind[one]);
    const taught = kind === undefined ? [] : (stagesOfKind[kind] ?? []);
    const expected = evaluatedStages.filter((stage) => taught.includes(stage));
    const present = stagesIn(group);
    if (!expected.some((stage) => present.has(stage))) return [];
    const isShared = rows.some(({ isOpen }) => isOpen);
    return expected
      .filter((stage) => !present.has(stage) && (given.has(stage) || isShared))
      .map((stage) => ({
        code: 'stage-missing',
        school: rows[0]?.school.name ?? '',
        cells: rows.map(({ school }) => school.source),
        stage,
        values: [],
      }));
  });
}

/** Stages that the rows are of, or that a whole school's pupils are given for. */
function stagesIn({ rows }: SchoolGroup): ReadonlySet<Stage> {
  const stages = new Set<Stage>();
  for (const { stage, school } of rows) {
    if (stage) stages.add(stage);
    else for (const part of Object.keys(school.amounts.pupils ?? {})) stages.add(part as Stage);
  }
  return stages;
}
