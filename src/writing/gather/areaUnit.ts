import Fraction from 'fraction.js';
import type { Amount } from '../../engine/Amount';
import { isKnown } from '../../engine/isKnown';
import type { FieldId } from '../../standards/FieldId';
import { fields } from '../../standards/fields';
import { exactDecimal } from './exactDecimal';

/** 1 亩 is 10000/15 square metres. */
const squareMetresPerMu = new Fraction(2000, 3);

/** The unit that a column is written in. */
export interface ColumnUnit {
  /** As the heading writes it; `null` for the quantity's own. */
  readonly name: string | null;
  readonly shown: (amount: Amount | undefined) => Amount | undefined;
}

/** 亩 for areas that came in 亩 and have no exact number of square metres; else the quantity's own unit. */
export function areaUnit(field: FieldId, amounts: readonly (Amount | undefined)[]): ColumnUnit {
  const isEndless = (amount: Amount | undefined): boolean =>
    isKnown(amount) && exactDecimal(amount.value) === null;
  if (fields[field].unit !== 'square-metre' || !amounts.some(isEndless)) {
    return { name: null, shown: (amount) => amount };
  }
  return {
    name: '亩',
    shown: (amount) =>
      isKnown(amount) ? { ...amount, value: amount.value.div(squareMetresPerMu) } : amount,
  };
}
