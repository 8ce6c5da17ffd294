import { fieldsIn } from './fieldsIn';
import type { SchoolGroup } from './SchoolGroup';
import type { SourceRow } from './SourceRow';

/** Sources that a school is looked for in as one: the forms of all schools are a single pool. */
export interface Pool {
  readonly id: string;
  /** Ids of its sources, in order. */
  readonly sources: Set<string>;
  /** Quantities that it gives. */
  readonly fields: Set<string>;
  /** Stages that it has rows of; `several` and `open` for whole schools. */
  readonly classes: Set<string>;
  /** Pools that have a school in common with it. */
  readonly partners: Set<Pool>;
}

/** All pools by their id. */
export function poolsOf(groups: readonly SchoolGroup[]): ReadonlyMap<string, Pool> {
  const pools = new Map<string, Pool>();
  for (const { rows } of groups) {
    for (const row of rows) {
      const id = poolOf(row);
      const pool = pools.get(id) ?? emptyPool(id);
      pools.set(id, pool);
      pool.sources.add(row.source.id);
      pool.classes.add(classOf(row));
      for (const field of fieldsIn([row])) pool.fields.add(field);
    }
  }
  for (const { rows } of groups) makePartners(rows, pools);
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

function emptyPool(id: string): Pool {
  return {
    id,
    sources: new Set(),
    fields: new Set(),
    classes: new Set(),
    partners: new Set(),
  };
}

/** Tables of different stages that share a nine-year school are not two tables about the same schools. */
function makePartners(rows: readonly SourceRow[], pools: ReadonlyMap<string, Pool>): void {
  if (rows.length < 2) return;
  const byClass = new Map<string, Set<Pool>>();
  for (const row of rows) {
    const pool = pools.get(poolOf(row));
    const list = byClass.get(classOf(row)) ?? new Set();
    byClass.set(classOf(row), list);
    if (pool) list.add(pool);
  }
  const whole = [...(byClass.get('open') ?? []), ...(byClass.get('several') ?? [])];
  for (const list of byClass.values()) {
    for (const one of list) {
      for (const other of [...list, ...whole]) {
        if (one === other) continue;
        one.partners.add(other);
        other.partners.add(one);
      }
    }
  }
}
