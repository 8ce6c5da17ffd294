import type { GatherQuestion } from '../Gathering';
import { fieldsIn } from './fieldsIn';
import { classOf, poolOf, type Pool } from './Pools';
import type { SchoolGroup } from './SchoolGroup';

const namedSources = 5;

/**
 * A question for each school that is missing in a source about the same schools, so that some of its figures stay
 * open. A source that has nothing to add to the school, or no schools of its stages, does not count.
 */
export function askOnlyIn(
  groups: readonly SchoolGroup[],
  pools: ReadonlyMap<string, Pool>,
): readonly GatherQuestion[] {
  return groups.flatMap((group): GatherQuestion[] => {
    const lacking = lackingPools(group, pools);
    const [first] = group.rows;
    if (!first || lacking.length === 0) return [];
    return [
      {
        code: 'only-in',
        school: first.school.name,
        cells: group.rows.map(({ school }) => school.source),
        values: [...new Set(group.rows.map(({ source }) => source.id))],
        lacking: lacking.flatMap(({ sources }) => [...sources]).slice(0, namedSources),
      },
    ];
  });
}

function lackingPools({ rows }: SchoolGroup, pools: ReadonlyMap<string, Pool>): readonly Pool[] {
  if (rows.some(({ school }) => isAside(school.kind) || school.branchOf !== null)) return [];
  const own = new Set(rows.map(poolOf));
  const fields = fieldsIn(rows);
  const classes = new Set(rows.map(classOf));
  const partners = new Set(
    [...own].flatMap((id) => [...(pools.get(id)?.partners ?? [])]).filter(({ id }) => !own.has(id)),
  );
  return [...partners].filter(
    (pool) =>
      (classes.has('open') ||
        pool.classes.has('open') ||
        [...classes].some((one) => pool.classes.has(one))) &&
      [...pool.fields].some((field) => !fields.has(field)),
  );
}

/** Schools that are in some lists and not in others, and that nothing is computed for. */
function isAside(kind: string): boolean {
  return kind === 'kindergarten' || kind === 'senior';
}
