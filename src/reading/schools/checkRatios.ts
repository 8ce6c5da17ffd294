import type { Amount } from '../../engine/Amount';
import type { School } from '../../engine/School';
import type { FieldId } from '../../standards/FieldId';
import type { IndicatorId } from '../../standards/IndicatorId';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { SchoolRow } from '../rows/BodyReading';
import { readNumber } from './readNumber';
import type { SchoolContext } from './SchoolContext';

/** What an indicator divides, where the table may give it: sums of fields (`-` takes one off). */
const numerators: Readonly<Partial<Record<IndicatorId, readonly (readonly string[])[]>>> = {
  'teaching-space-per-pupil': [
    ['teaching-space-net'],
    ['teaching-space'],
    ['teaching-space', '-indoor-sports-space'],
  ],
  'sports-space-per-pupil': [
    ['sports-space'],
    ['sports-ground'],
    ['sports-ground', 'indoor-sports-space'],
  ],
  'equipment-value-per-pupil': [['equipment-value']],
  'networked-classrooms-per-100': [['networked-classrooms']],
  'computers-per-100': [['computers']],
  'books-per-pupil': [['books']],
  'backbone-teachers-per-100': [['backbone-teachers']],
  'pe-arts-teachers-per-100': [['pe-arts-teachers']],
};
const perHundred = /-per-100$/;
const tolerance = 0.01;

/** A warning for each stated value per pupil that differs by more than 1 % from what the school's own figures give. */
export function checkRatios(
  { cells, layout }: SchoolContext,
  schools: readonly School[],
  rows: readonly SchoolRow[],
): ReadingFinding[] {
  const ratios = layout.columns.filter(({ meaning }) => meaning.kind === 'ratio');
  return ratios.flatMap((column) =>
    schools.flatMap((school, at): ReadingFinding[] => {
      const row = rows[at]?.row;
      const computed = computedValues(school, column);
      if (row === undefined || computed.length === 0) return [];
      const stated = readNumber(cells.value(row, column.column), column.unit);
      if (stated.kind !== 'number') return [];
      const value = stated.value.valueOf();
      const options = computed.flatMap((one) => scalesOf(column).map((scale) => one * scale));
      if (options.some((one) => isNear(value, one))) return [];
      const details = {
        row: String(row + 1),
        school: school.name,
        header: column.header.join(' > '),
        text: stated.value.toString(),
        value: nearest(options, value).toFixed(2),
      };
      const cell = cells.address(row, column.column);
      return [{ code: 'ratio-differs', severity: 'warning', cell, details }];
    }),
  );
}

/** Each reading of the numerator, divided by the pupils. */
function computedValues({ stage, amounts }: School, { meaning }: Column): number[] {
  if (meaning.kind !== 'ratio' || stage === null) return [];
  if (meaning.stage !== null && meaning.stage !== stage) return [];
  const pupils = numberOf(amounts.pupils?.whole);
  if (pupils === null || pupils === 0) return [];
  return (numerators[meaning.indicator] ?? []).flatMap((parts) => {
    const values = parts.map((part) => {
      const value = numberOf(amounts[part.replace(/^-/, '') as FieldId]?.whole);
      return value !== null && part.startsWith('-') ? -value : value;
    });
    const sum = values.reduce((total, value) =>
      total === null || value === null ? null : total + value,
    );
    return sum === null || sum === undefined ? [] : [sum / pupils];
  });
}

function numberOf(amount: Amount | undefined): number | null {
  return amount && 'value' in amount ? amount.value.valueOf() : null;
}

/** Per pupil, per hundred pupils, or money in 万元 where yuan is not what the header says. */
function scalesOf({ meaning }: Column): readonly number[] {
  if (meaning.kind !== 'ratio') return [];
  if (perHundred.test(meaning.indicator)) return [1, 100];
  return meaning.indicator === 'equipment-value-per-pupil' ? [1, 1 / 10000] : [1];
}

/** Within 1 %, or within what rounding to the decimals that stand there takes away. */
function isNear(stated: number, computed: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(stated))?.[1]?.length ?? 0;
  const rounding = 0.500001 * 10 ** -decimals;
  return Math.abs(stated - computed) <= Math.max(tolerance * Math.abs(computed), rounding);
}

function nearest(options: readonly number[], value: number): number {
  const ordered = [...options].sort((a, b) => Math.abs(a - value) - Math.abs(b - value));
  return ordered[0] ?? value;
}
