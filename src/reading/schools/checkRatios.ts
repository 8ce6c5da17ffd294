import { evaluateExpression } from '../../engine/evaluateExpression';
import type { Amount } from '../../engine/Amount';
import type { School } from '../../engine/School';
import type { FieldId } from '../../standards/FieldId';
import type { IndicatorId } from '../../standards/IndicatorId';
import type { Stage } from '../../standards/Stage';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import { rawWaysTo } from './rawWaysTo';
import type { SchoolContext } from './SchoolContext';

type Part = 'whole' | Stage;

/** A value that the table states, as a plain number, with its cell. */
interface Stated {
  readonly school: School;
  readonly indicator: IndicatorId;
  readonly part: Part;
  readonly value: number;
  readonly cell: string;
}

/** A ratio of people that is also stated the other way round; its value is 1 ÷ the stated one. */
const turnable: readonly IndicatorId[] = ['teachers-per-pupil'];
const tolerance = 0.01;
const parts = ['whole', 'primary', 'junior', 'senior'] as const;

/**
 * A warning for each stated value per pupil that differs by more than 1 % from what the school's own figures give in
 * any of the ways that a standard knows (K7).
 */
export function checkRatios(context: SchoolContext, schools: readonly School[]): ReadingFinding[] {
  return schools.flatMap((school) =>
    context.ratioColumns.flatMap(({ indicator, columns }) =>
      parts.flatMap((part) => {
        const amount = school.stated[indicator]?.[part];
        const cell = amount?.sources[0];
        if (!amount || !('value' in amount) || cell === undefined) return [];
        const { stage } = school;
        const column =
          stage && part === 'whole' ? (columns[stage] ?? columns.whole) : columns[part];
        const value = amount.value.valueOf();
        return column ? check(context, column, { school, indicator, part, value, cell }) : [];
      }),
    ),
  );
}

function check({ cells }: SchoolContext, column: Column, stated: Stated): ReadingFinding[] {
  const { school, indicator, value, cell } = stated;
  const options = computedValues(stated).flatMap((one) => scaled(indicator, one));
  if (options.length === 0) return [];
  const row = Number(/\d+$/.exec(cell)?.[0] ?? 0) - 1;
  const text = String(cells.value(row, column.column) ?? '').trim();
  const step = 10 ** -(/\.(\d+)/.exec(text)?.[1]?.length ?? 0) * factorOf(column);
  if (options.some((one) => isNear(value, one, step))) return [];
  const details = {
    row: String(row + 1),
    school: school.name,
    header: column.header.join(' > '),
    text,
    value: printed(nearest(options, value) / factorOf(column)),
  };
  return [{ code: 'ratio-differs', severity: 'warning', cell, details }];
}

/** What the school's figures give, each way of counting the numerator divided by the pupils. */
function computedValues({ school, indicator, part }: Stated): number[] {
  const pupils = numberOf(pupilsOf(school, part));
  if (pupils === null || pupils === 0) return [];
  const amounts: Partial<Record<FieldId, Amount>> = {};
  for (const field of Object.keys(school.amounts) as FieldId[]) {
    const amount = school.amounts[field]?.[part];
    if (amount) amounts[field] = amount;
  }
  const section = { amounts, stated: {}, pupils: amounts.pupils ?? none };
  return rawWaysTo(indicator).flatMap(({ expression, perPupils }) => {
    const numerator = numberOf(evaluateExpression(expression, section));
    return numerator === null ? [] : [(numerator * perPupils) / pupils];
  });
}

const none: Amount = { missing: 'no-column', sources: [] };

/** The pupils of the row, or the sum of its stages where only these are given. */
function pupilsOf({ amounts }: School, part: Part): Amount | undefined {
  const own = amounts.pupils?.[part];
  if (own || part !== 'whole') return own;
  const stages = parts.flatMap((stage) => amounts.pupils?.[stage] ?? []);
  return stages.reduce<Amount | undefined>((sum, amount) => {
    if (!sum || !('value' in sum)) return sum ?? amount;
    return 'value' in amount ? { value: sum.value.add(amount.value), sources: [] } : amount;
  }, undefined);
}

function numberOf(amount: Amount | undefined): number | null {
  return amount && 'value' in amount ? amount.value.valueOf() : null;
}

/** The value as it may be stated where no verdict rests on it, so that its unit was not settled. */
function scaled(indicator: IndicatorId, value: number): readonly number[] {
  if (indicator === 'equipment-value-per-pupil') return [value, value / 10000];
  if (indicator.endsWith('-per-100')) return [value, value / 100];
  return turnable.includes(indicator) && value > 0 ? [value, 1 / value] : [value];
}

/** Within 1 %, or within what rounding to the decimals that stand there takes away. */
function isNear(stated: number, computed: number, step: number): boolean {
  return Math.abs(stated - computed) <= Math.max(tolerance * Math.abs(computed), 0.500001 * step);
}

function factorOf({ meaning }: Column): number {
  return meaning.kind === 'ratio' ? fraction(meaning.factor ?? '1') : 1;
}

/** `1/100` as well as `10000`. */
function fraction(text: string): number {
  const [over = '1', under = '1'] = text.split('/');
  return Number(over) / Number(under);
}

/** Two decimals, or four digits where the number is small. */
function printed(value: number): string {
  return value >= 1 ? value.toFixed(2) : String(Number(value.toPrecision(4)));
}

function nearest(options: readonly number[], value: number): number {
  const ordered = [...options].sort((a, b) => Math.abs(a - value) - Math.abs(b - value));
  return ordered[0] ?? value;
}
