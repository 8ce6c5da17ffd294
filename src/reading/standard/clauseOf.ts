import type { Clause } from '../../standards/Clause';
import type { StandardSheet } from './StandardSheet';

const levels: readonly string[] = ['A', 'B', 'C'];

/**
 * The clause of a row: `document｜clause｜A`, as our own sheets have it; any other text is a clause of the standard's
 * own document, and where nothing is written the row's item stands for it. What a clerk wrote is to be confirmed (C).
 */
export function clauseOf(sheet: StandardSheet, row: number, document: string): Clause {
  const text = sheet.text(row, 'clause');
  const parts = text.split('｜');
  const [first, second, confidence] = parts;
  if (parts.length === 3 && first !== undefined && second !== undefined && isLevel(confidence)) {
    return { document: first, clause: second, confidence };
  }
  return { document, clause: text === '' ? sheet.text(row, 'item') : text, confidence: 'C' };
}

function isLevel(text: string | undefined): text is Clause['confidence'] {
  return text !== undefined && levels.includes(text);
}
