import Fraction from 'fraction.js';
import type { Amount } from '../../../src/engine/Amount';
import type { School, StageAmounts } from '../../../src/engine/School';
import type { Source } from '../../../src/reading/sources/Source';
import type { FieldId } from '../../../src/standards/FieldId';

/** A figure as a test writes it: a number, or text for something that is none; `null` for a blank. */
export type Figure = number | string | null;
/** `{ pupils: 411 }` or `{ pupils: { primary: 411, junior: 200 } }`. */
export type Figures = Readonly<
  Partial<Record<FieldId, Figure | Readonly<Partial<Record<keyof StageAmounts, Figure>>>>>
>;

export interface SchoolWords extends Partial<Omit<School, 'amounts' | 'name' | 'source'>> {
  readonly figures?: Figures;
}

/** A source of schools, each in a row of its own from row 2 on. */
export function sourceOf(
  id: string,
  schools: Readonly<Record<string, SchoolWords>> | readonly (readonly [string, SchoolWords])[],
  about: Partial<Source> = {},
): Source {
  const entries: readonly (readonly [string, SchoolWords])[] = isList(schools)
    ? schools
    : Object.entries(schools);
  const list = entries.map(([name, words], at) => schoolOf(id, at + 2, [name, words]));
  const fields = [...new Set(list.flatMap((one) => Object.keys(one.amounts)))] as FieldId[];
  return {
    id,
    kind: 'table',
    range: 'A1:Z99',
    schools: list,
    fields,
    findings: [],
    questions: [],
    ...about,
  };
}

function isList<T>(value: object | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function schoolOf(
  id: string,
  row: number,
  [name, { figures = {}, ...words }]: readonly [string, SchoolWords],
): School {
  const amounts: Partial<Record<FieldId, StageAmounts>> = {};
  Object.entries(figures).forEach(([field, figure], column) => {
    const parts = typeof figure === 'object' && figure !== null ? figure : { whole: figure };
    amounts[field as FieldId] = Object.fromEntries(
      Object.entries(parts).map(([part, one], index) => [
        part,
        amountOf(one ?? null, `${id}!${String.fromCharCode(67 + column + index)}${row}`),
      ]),
    );
  });
  return {
    name,
    code: null,
    source: `${id}!B${row}`,
    kind: 'unknown',
    sponsor: 'unknown',
    stage: null,
    branchOf: null,
    amounts,
    stated: {},
    ...words,
  };
}

function amountOf(figure: Figure, cell: string): Amount {
  const sources = [cell];
  if (figure === null) return { missing: 'blank', sources };
  if (typeof figure === 'string') return { missing: 'not-a-number', sources };
  return { value: new Fraction(figure), sources };
}

/** Figures of a school as text, by `field` or `field stage`; what is missing by its reason. */
export function figuresOf({ amounts }: School): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [field, entry] of Object.entries(amounts)) {
    for (const [part, amount] of Object.entries(entry)) {
      const key = part === 'whole' ? field : `${field} ${part}`;
      shown[key] = 'value' in amount ? amount.value.toFraction() : amount.missing;
    }
  }
  return shown;
}
