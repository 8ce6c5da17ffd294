import { fieldsIn } from './fieldsIn';
import { PoolSet } from './PoolSet';
import type { SchoolGroup } from './SchoolGroup';
import type { SourceRow } from './SourceRow';

/** Sources that a school is looked for in as one: the forms of all schools are a single pool. */
export interface Pool {
  /** Number of the pool, in order of appearance. */
  readonly at: number;
  /** Ids of its sources, in order. */
  readonly sources: Set<string>;
  /** Pools that have a school in common with it. */
  readonly partners: PoolSet;
}

/** All pools. */
export interface Pools {
  readonly byId: ReadonlyMap<string, Pool>;
  /** By a quantity the pools that give it. */
  readonly withField: ReadonlyMap<string, PoolSet>;
  /** By a stage the pools that have rows of it; `several` and `open` for whole schools. */
  readonly withClass: ReadonlyMap<string, PoolSet>;
}

/** All pools of some schools. Takes time in proportion to the rows and to a 32nd of the pools for each row. */
export function poolsOf(groups: readonly SchoolGroup[]): Pools {
  const rows = groups.flatMap((group) => group.rows);
  const ids = new Set(rows.map(poolOf));
  const byId = new Map<string, Pool>();
  for (const id of ids) {
    byId.set(id, { at: byId.size, sources: new Set(), partners: new PoolSet(ids.size) });
  }
  const withField = new Map<string, PoolSet>();
  const withClass = new Map<string, PoolSet>();
  for (const row of rows) {
    const pool = byId.get(poolOf(row));
    if (!pool) continue;
    pool.sources.add(row.source.id);
    setOf(withClass, classOf(row), ids.size).add(pool.at);
    for (const field of fieldsIn([row])) setOf(withField, field, ids.size).add(pool.at);
  }
  const pools = { byId, withField, withClass };
  for (const group of groups) makePartners(group.rows, pools);
  for (const { at, partners } of byId.values()) partners.delete(at);
  return pools;
}

/** The pool of a row. */
export function poolOf({ source }: SourceRow): string {
  return source.kind === 'form' ? 'form' : source.id;
}

/** What a row is a row of: a stage, a school of several, or a school whose stages it does not tell. */
export function classOf({ stage, isOpen }: SourceRow): string {
  return stage ?? (isOpen ? 'open' : 'several');
}

function setOf(sets: Map<string, PoolSet>, key: string, count: number): PoolSet {
  const set = sets.get(key) ?? new PoolSet(count);
  sets.set(key, set);
  return set;
}

/** Tables of different stages that share a nine-year school are not two tables about the same schools. */
function makePartners(rows: readonly SourceRow[], { byId }: Pools): void {
  if (rows.length < 2) return;
  const classes = new Map<string, PoolSet>();
  const all = new PoolSet(byId.size);
  for (const row of rows) {
    const pool = byId.get(poolOf(row));
    if (!pool) continue;
    setOf(classes, classOf(row), byId.size).add(pool.at);
    all.add(pool.at);
  }
  const whole = ['open', 'several'].map((one) => classes.get(one));
  const ofClass = new Map(
    [...classes].map(([one, set]) => {
      const isWhole = one === 'open' || one === 'several';
      const withWhole = new PoolSet(byId.size).addAll(set).addAll(whole[0]).addAll(whole[1]);
      return [one, isWhole ? all : withWhole] as const;
    }),
  );
  for (const row of rows) byId.get(poolOf(row))?.partners.addAll(ofClass.get(classOf(row)));
}
