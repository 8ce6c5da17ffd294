import type { School, StageAmounts } from '../../engine/School';
import type { Stage } from '../../standards/Stage';
import type { Part } from './quantityHeader';

const order: readonly Part[] = ['whole', 'primary', 'junior', 'senior'];

/** The columns of one quantity, and which of them the figure of a school of one stage goes into. */
export interface PartsUsed {
  readonly parts: readonly Part[];
  readonly columnOf: (stage: Stage) => Part;
}

/**
 * Which columns a quantity needs: those of the parts that schools of several stages give, and one for the whole row.
 * Where only the schools of some stages have the quantity at all, it gets columns of these stages, so that the
 * others do not look as if they had left it blank.
 *
 * @param entryOf the quantity's amounts of a school
 */
export function partsUsed(
  schools: readonly School[],
  entryOf: (school: School) => StageAmounts | undefined,
): PartsUsed {
  const parts = new Set<Part>();
  const stages = new Set<Stage>();
  const having = new Set<Stage>();
  for (const school of schools) {
    const entry = entryOf(school);
    if (school.stage === null) for (const part of partsIn(entry)) parts.add(part);
    else {
      stages.add(school.stage);
      if (partsIn(entry).length > 0) having.add(school.stage);
    }
  }
  const isOfSome = having.size > 0 && having.size < stages.size && !parts.has('whole');
  if (isOfSome) for (const stage of having) parts.add(stage);
  const columnOf = (stage: Stage): Part => (parts.has(stage) ? stage : 'whole');
  const all = new Set([...parts, ...[...having].map(columnOf)]);
  return { parts: order.filter((part) => all.has(part)), columnOf };
}

function partsIn(entry: StageAmounts = {}): readonly Part[] {
  return order.filter((part) => entry[part] !== undefined);
}

/** The amount that a school's row has in the column of `part`. */
export function amountIn(
  school: School,
  entry: StageAmounts | undefined,
  { part, columnOf }: { readonly part: Part; readonly columnOf: PartsUsed['columnOf'] },
): StageAmounts[Part] {
  if (!entry || school.stage === null) return entry?.[part];
  return columnOf(school.stage) === part ? (entry.whole ?? entry[school.stage]) : undefined;
}
