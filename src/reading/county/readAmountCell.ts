import Fraction from 'fraction.js';
import { isDateFormat } from '../cells/isDateFormat';
import { readNumber } from '../schools/readNumber';
import { writtenUnit, type WrittenUnit } from '../words/units';
import type { CountyCell, CountyPlace } from './CountyCell';
import type { CountyMeasure } from './CountyMeasure';
import { problemOf } from './problemOf';
import type { CountyQuestion } from './readCountyCell';

/** Measures of plain amounts. */
export type AmountMeasure = Extract<
  CountyMeasure,
  'person' | 'yuan' | 'ten-thousand-yuan' | 'school' | 'square-metre' | 'points'
>;

/** The measure's own unit, and words that mean the same. */
const own: Readonly<Record<AmountMeasure, { readonly unit: string; readonly same: RegExp }>> = {
  person: { unit: '人', same: /^(?:人次?|名|位|份|个|persons?)$/i },
  yuan: { unit: '元', same: /^(?:元|yuan)$/i },
  'ten-thousand-yuan': { unit: '万元', same: /^(?:万元|10,?000yuan)$/i },
  school: { unit: '个', same: /^(?:所|个|校|schools?)$/i },
  'square-metre': { unit: '㎡', same: /^(?:m2|平方米|平米|㎡)$/i },
  points: { unit: '个', same: /^(?:分|points?)$/i },
};
const counts: readonly AmountMeasure[] = ['person', 'school'];
const perPerson = /\/(?:每?(?:学?生|人)(?:[·.]?年)?|年)$/;

/** An amount in the measure's own unit; the unit of the row or header counts, and the cell's own before it. */
export function readAmountCell(
  { cells, row, column }: CountyPlace,
  question: CountyQuestion & { readonly measure: AmountMeasure },
): CountyCell {
  const { measure } = question;
  const { same } = own[measure];
  const factor = factorOf(question);
  if (factor === null) {
    const details = { unit: question.unit ?? '' };
    return { kind: 'problem', code: 'unit-unclear', details };
  }
  const held = cells.value(row, column);
  if (typeof held === 'number' && isDateFormat(cells.format(row, column))) {
    return { kind: 'problem', code: 'date-cell' };
  }
  const { text, unit } = partsOf(held, { same, isPerPerson: question.isPerPerson });
  const read = readNumber(text, null);
  if (read.kind === 'missing') return problemOf(read.reason);
  const inCell = unit === null ? factor : factorOf({ ...question, unit });
  if (inCell === null) return { kind: 'problem', code: 'not-a-number' };
  const value = read.value.mul(inCell);
  if (counts.includes(measure) && value.d !== 1n) return { kind: 'problem', code: 'fraction' };
  if (inCell.equals(1)) return { kind: 'number', value };
  return { kind: 'number', value, converted: unit ?? question.unit ?? '' };
}

/** A cell's text without the unit that stands behind its number. */
function partsOf(
  held: ReturnType<CountyPlace['cells']['value']>,
  { same, isPerPerson }: { same: RegExp; isPerPerson: boolean },
): { readonly text: typeof held; readonly unit: string | null } {
  if (typeof held !== 'string') return { text: held, unit: null };
  const match = /^(.*[\d.])\s*([^\d.\s,%]+)$/u.exec(held.normalize('NFKC').trim());
  const [, text = '', unit = ''] = match ?? [];
  const bare = isPerPerson ? unit.replace(perPerson, '') : unit;
  const isUnit = bare !== '' && (same.test(bare) || writtenUnit(bare) !== null);
  return isUnit ? { text, unit } : { text: held, unit: null };
}

/** How many of the measure's own units one written unit is; `null` where it measures something else. */
function factorOf({ measure, unit, isPerPerson }: CountyQuestion): Fraction | null {
  const { unit: ownUnit, same } = own[measure as AmountMeasure];
  const bare = isPerPerson ? (unit ?? '').replace(perPerson, '') : (unit ?? '');
  if (bare === '' || same.test(bare)) return new Fraction(1);
  const written = writtenUnit(bare);
  const wanted = writtenUnit(ownUnit);
  if (!written || !wanted || !isSameKind(written, wanted)) return null;
  return new Fraction(written.factor).div(new Fraction(wanted.factor));
}

function isSameKind(one: WrittenUnit, other: WrittenUnit): boolean {
  return one.measures.some((measure) => other.measures.includes(measure));
}
