import Fraction from 'fraction.js';
import type { School } from '../../engine/School';
import type { Stage } from '../../standards/Stage';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { TotalRow } from '../rows/BodyReading';
import { readFigure } from './readFigure';
import type { SchoolContext } from './SchoolContext';

/**
 * Compares the pupils in each row of sums with the schools above it: since the last sum, since the block's label,
 * or all. A sum that agrees with none of them is a `total-differs` finding (a text number that SUM passed over, a
 * row that was added later).
 */
export function checkTotals(
  context: SchoolContext,
  schools: readonly School[],
  totals: readonly TotalRow[],
): ReadingFinding[] {
  const columns = Object.entries(context.fieldColumns.get('pupils') ?? {});
  return columns.flatMap(([stage, column]) => {
    const sums = runningSums(schools, stage === 'whole' ? 'whole' : (stage as Stage));
    return totals.flatMap((total) => checkTotal(context, { column, sums, total }));
  });
}

function checkTotal(
  { cells }: SchoolContext,
  { column, sums, total }: { column: Column; sums: readonly Fraction[]; total: TotalRow },
): ReadingFinding[] {
  const stated = readFigure(cells, total.row, column);
  const upTo = sums[total.schoolsBefore];
  if (stated.kind === 'missing' || !upTo || total.schoolsBefore === 0) return [];
  const starts = [total.schoolsBeforeGroup, total.schoolsBeforeBlock, 0];
  const candidates = (total.isGrand ? starts.reverse() : starts)
    .filter((start) => start < total.schoolsBefore)
    .map((start) => upTo.sub(sums[start] ?? 0));
  const [nearest] = candidates;
  if (!nearest || candidates.some((sum) => sum.equals(stated.value))) return [];
  return [
    {
      code: 'total-differs',
      severity: 'warning',
      cell: cells.address(total.row, column.column),
      details: {
        row: String(total.row + 1),
        header: column.header.join(' > '),
        text: stated.value.toString(),
        value: nearest.toString(),
      },
    },
  ];
}

/** `sums[n]`: pupils of the first n schools in the column for `part`. */
function runningSums(schools: readonly School[], part: 'whole' | Stage): Fraction[] {
  const sums = [new Fraction(0)];
  schools.forEach((school, at) => {
    const pupils = school.amounts.pupils ?? {};
    // A row of one stage carries its figure as the whole, whichever column it came from.
    const amount =
      school.stage === null || part === 'whole'
        ? pupils[part]
        : school.stage === part
          ? pupils.whole
          : undefined;
    const before = sums[at] ?? new Fraction(0);
    sums.push(amount && 'value' in amount ? before.add(amount.value) : before);
  });
  return sums;
}
