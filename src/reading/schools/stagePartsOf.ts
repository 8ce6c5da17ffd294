import type { SchoolRow } from '../rows/BodyReading';
import type { Resolved } from './resolveStage';
import { wholeName } from './wholeName';

/** For each row of a school that stands in several rows, one a stage, below each other: all its rows, top down. */
export type StageParts = ReadonlyMap<number, readonly number[]>;

/** What tells whether two rows are parts of one school. */
export interface PartRow {
  readonly row: SchoolRow;
  readonly resolved: Resolved;
  readonly district: string;
}

/** Finds rows that follow each other, name the same school and are of different stages. */
export function stagePartsOf(rows: readonly PartRow[]): StageParts {
  const parts = new Map<number, readonly number[]>();
  let group: PartRow[] = [];
  const close = (): void => {
    const all = group.map(({ row }) => row.row);
    if (all.length > 1) for (const row of all) parts.set(row, all);
    group = [];
  };
  for (const one of rows) {
    if (!group.every((other) => isOtherPart(other, one))) close();
    group.push(one);
  }
  close();
  return parts;
}

function isOtherPart(one: PartRow, other: PartRow): boolean {
  const [stage, next] = [one.resolved.stage, other.resolved.stage];
  return (
    stage !== null &&
    next !== null &&
    stage !== next &&
    one.district === other.district &&
    wholeName(one.row.words) === wholeName(other.row.words)
  );
}
