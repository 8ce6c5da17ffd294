import type { Cells } from '../cells/Cells';
import type { SheetWords } from './SheetWords';

const blanks = /_{2,}|﹍{2,}/;
const sentenceEnd = /[。;!?]|,.{4,}/;
const long = 30;

/** Gathers the words of a sheet in one pass. */
export function wordsOfSheet(cells: Cells): SheetWords {
  const { top, bottom, left, right } = cells.area;
  const rows: Set<string>[] = [];
  const all = new Set<string>();
  const found = { numbers: 0, sentences: 0, letters: 0, lettersInSentences: 0 };
  for (let row = top; row <= bottom; row++) {
    const words = new Set<string>();
    for (let column = left; column <= right; column++) {
      const value = cells.value(row, column);
      if (typeof value === 'number') found.numbers++;
      const text = typeof value === 'string' ? cells.words(row, column) : '';
      if (text === '') continue;
      words.add(text);
      found.letters += text.length;
      if (!isSentence(text)) continue;
      found.sentences++;
      found.lettersInSentences += text.length;
    }
    if (words.size > 0) rows.push(words);
    for (const text of words) all.add(text);
  }
  return { ...found, rows, all };
}

function isSentence(text: string): boolean {
  if (blanks.test(text)) return true;
  return text.length >= 10 && (text.length >= long || sentenceEnd.test(text));
}
