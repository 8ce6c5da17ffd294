import Fraction from 'fraction.js';
import { exactNumber } from '../../numeric/exactNumber';
import type { DraftCell } from '../sheet/SheetDraft';

/** Decimal text as a number cell; as text where a cell's number would be another one. Blank for `null`. */
export function decimalCell(text: string | null | undefined): DraftCell {
  if (text === null || text === undefined) return null;
  const number = Number(text);
  return exactNumber(number).equals(new Fraction(text)) ? number : text;
}
