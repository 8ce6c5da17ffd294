import type { School } from '../../engine/School';
import type { FieldId } from '../../standards/FieldId';
import type { ReadingFinding } from '../ReadingFinding';
import type { ReadRow } from './ReadRow';

const fewestRows = 2;
const fewestOthers = 2;

/** `sums[n]`: of the first n schools; a school without the figure adds nothing. */
type Running = readonly number[];

/**
 * A question for each school whose pupils and two or more other quantities are exactly the sums of the rows just below
 * or above it, none differing: 城关中心校 with its own village schools counted in would be counted twice.
 */
export function sumLikeRows(rows: readonly ReadRow[]): ReadingFinding[] {
  const schools = rows.map(({ school }) => school);
  const running = new Map<FieldId, Running>();
  for (const field of new Set(schools.flatMap(fieldsOf)))
    running.set(field, sumsOf(schools, field));
  const pupils = running.get('pupils');
  if (!pupils) return [];
  const places = new Map(pupils.map((sum, at) => [sum, at]));
  return rows.flatMap(({ school, row }, at): ReadingFinding[] => {
    const own = numberOf(school, 'pupils');
    if (own === null || own === 0 || school.branchOf !== null) return [];
    const below: Span = [at + 1, places.get((pupils[at + 1] ?? 0) + own) ?? 0];
    const above: Span = [places.get((pupils[at] ?? 0) - own) ?? at, at];
    const span = [below, above].find((one) => isSumOf(school, one, running));
    if (!span) return [];
    const [first, last] = [rows[span[0]], rows[span[1] - 1]];
    const details = {
      school: school.name,
      row: String(row.row + 1),
      value: String(span[1] - span[0]),
      text: `${(first?.row.row ?? 0) + 1}～${(last?.row.row ?? 0) + 1}`,
    };
    return [{ code: 'sum-like-row', severity: 'warning', cell: school.source, details }];
  });
}

/** From the first school up to, but without, the second. */
type Span = readonly [from: number, to: number];

function isSumOf(
  school: School,
  [from, to]: Span,
  running: ReadonlyMap<FieldId, Running>,
): boolean {
  if (to - from < fewestRows) return false;
  let others = 0;
  for (const [field, sums] of running) {
    const own = numberOf(school, field);
    if (field === 'pupils' || own === null || own === 0) continue;
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    if (Math.abs(own - sum) > 1e-6 * own) return false;
    others++;
  }
  return others >= fewestOthers;
}

function fieldsOf({ amounts }: School): FieldId[] {
  return Object.keys(amounts) as FieldId[];
}

function sumsOf(schools: readonly School[], field: FieldId): Running {
  const sums = [0];
  for (const school of schools) {
    sums.push((sums[sums.length - 1] ?? 0) + (numberOf(school, field) ?? 0));
  }
  return sums;
}

function numberOf({ amounts }: School, field: FieldId): number | null {
  const amount = amounts[field]?.whole;
  return amount && 'value' in amount ? amount.value.valueOf() : null;
}
