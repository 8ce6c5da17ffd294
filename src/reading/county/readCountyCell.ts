import { readNumber } from '../schools/readNumber';
import type { CountyCell, CountyPlace } from './CountyCell';
import type { CountyMeasure } from './CountyMeasure';
import { readAmountCell } from './readAmountCell';
import { readChoice } from './readChoice';
import { readLevel } from './readLevel';
import { readShare } from './readShare';
import { readYear } from './readYear';

/** What a cell is asked for. */
export interface CountyQuestion {
  readonly measure: CountyMeasure;
  /** Unit that the row or header names, cleaned, or `null`. */
  readonly unit: string | null;
  /** The figure is one per person, so that `元/生` is its unit. */
  readonly isPerPerson: boolean;
}

/** Reads a cell exactly; whatever is neither blank nor certain is a problem, never a guess. */
export function readCountyCell(place: CountyPlace, question: CountyQuestion): CountyCell {
  const { cells, row, column } = place;
  if (cells.isUncalculated(row, column)) return { kind: 'problem', code: 'formula-without-value' };
  if (cells.isBlank(row, column)) return { kind: 'blank' };
  const read = readNumber(cells.value(row, column), null);
  if (read.kind === 'missing' && read.reason === 'error-cell') {
    return { kind: 'problem', code: 'error-cell' };
  }
  const { measure } = question;
  const words = cells.words(row, column);
  const isChoice = measure === 'yes-no' || measure === 'none-some';
  const isSign = read.kind === 'missing' && read.reason === 'blank';
  if (isSign && !(isChoice && /^(?:无|没有)$/.test(words))) return { kind: 'blank' };
  switch (measure) {
    case 'yes-no':
    case 'none-some':
      return readChoice(words, measure);
    case 'level':
      return readLevel(words);
    case 'year':
      return readYear(place);
    case 'rate':
    case 'share':
      return readShare(place, question);
    default:
      return readAmountCell(place, { ...question, measure });
  }
}
