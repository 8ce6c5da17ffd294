import type { GatherQuestion } from '../Gathering';
import { fieldsIn } from './fieldsIn';
import { classOf, poolOf, type Pool, type Pools } from './Pools';
import { PoolSet } from './PoolSet';
import type { SchoolGroup } from './SchoolGroup';

const namedSources = 5;

/**
 * A question for each school that is missing in a source about the same schools, so that some of its figures stay
 * open. A source that has nothing to add to the school, or no schools of its stages, does not count.
 */
export function askOnlyIn(groups: readonly SchoolGroup[], pools: Pools): readonly GatherQuestion[] {
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

/** Pools that share schools with the group's own, have schools of its stages, and give what its own do not. */
function lackingPools({ rows }: SchoolGroup, pools: Pools): readonly Pool[] {
  if (rows.some(({ school }) => isAside(school.kind) || school.branchOf !== null)) return [];
  const { byId, withField } = pools;
  const own = new PoolSet(byId.size);
  const lacking = new PoolSet(byId.size);
  for (const id of new Set(rows.map(poolOf))) {
    const pool = byId.get(id);
    if (!pool) continue;
    own.add(pool.at);
    lacking.addAll(pool.partners);
  }
  const fields = fieldsIn(rows);
  const giving = new PoolSet(byId.size);
  for (const [field, set] of withField) if (!fields.has(field)) giving.addAll(set);
  lacking.drop(own).keep(giving);
  const classes = new Set(rows.map(classOf));
  if (!classes.has('open')) lacking.keep(ofClasses([...classes, 'open'], pools));
  const numbers = new Set(lacking.numbers().slice(0, namedSources));
  return numbers.size === 0 ? [] : [...byId.values()].filter(({ at }) => numbers.has(at));
}

function ofClasses(classes: readonly string[], { byId, withClass }: Pools): PoolSet {
  const set = new PoolSet(byId.size);
  for (const one of classes) set.addAll(withClass.get(one));
  return set;
}

/** Schools that are in some lists and not in others, and that nothing is computed for. */
function isAside(kind: string): boolean {
  return kind === 'kindergarten' || kind === 'senior';
}
