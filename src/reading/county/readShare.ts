import Fraction from 'fraction.js';
import { readNumber } from '../schools/readNumber';
import type { CountyCell, CountyPlace } from './CountyCell';
import { problemOf } from './problemOf';
import type { CountyQuestion } from './readCountyCell';

/**
 * A share as a plain number: `95%`, 0.95, and 95 under a header in percent are the same. Where neither the cell nor
 * the header says percent a number above its whole is a problem, as is one up to 1 under a header in percent: it may
 * be either.
 */
export function readShare(
  { cells, row, column }: CountyPlace,
  { measure, unit }: CountyQuestion,
): CountyCell {
  const held = cells.value(row, column);
  const text = typeof held === 'string' ? held.normalize('NFKC').trim() : null;
  const isPercent = text !== null && /%$/.test(text);
  const read = readNumber(isPercent ? text.slice(0, -1) : held, null);
  if (read.kind === 'missing') return problemOf(read.reason);
  const unclear = { kind: 'problem', code: 'rate-unclear' } as const;
  const isFormatted = text === null && cells.format(row, column).includes('%');
  const isUnderPercent = unit !== null && /%|百分/.test(unit) && !isFormatted && !isPercent;
  if (isUnderPercent && isUpToOne(read.value)) return unclear;
  const inPercent = isPercent || isUnderPercent;
  const value = inPercent ? read.value.div(new Fraction(100)) : read.value;
  // A coefficient may well be over 1, a share may not.
  const most = measure === 'share' ? 1 : 2;
  return value.compare(most) > 0 ? unclear : { kind: 'number', value };
}

function isUpToOne(value: Fraction): boolean {
  return value.compare(0) > 0 && value.compare(1) <= 0;
}
