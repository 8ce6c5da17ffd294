import type { Cells } from '../cells/Cells';
import type { Region } from './Region';

const highest = 8;

/**
 * Texts of the rows above a header, top down: title, reporting unit, date, unit of figures. Looking up ends at
 * a number, at a row of many texts (another table), or after 8 rows.
 */
export function titleLines(
  cells: Cells,
  {
    headerTop,
    from,
    left,
    right,
  }: { headerTop: number; from: number; left: number; right: number },
): Region['titleLines'] {
  const lines: { row: number; text: string }[] = [];
  for (let row = headerTop - 1; row >= Math.max(from, headerTop - highest); row--) {
    const texts: string[] = [];
    for (let column = left; column <= right; column++) {
      const value = cells.value(row, column);
      if (typeof value === 'number') return lines;
      if (typeof value === 'string') texts.push(cells.words(row, column));
    }
    if (texts.length > 4) return lines;
    for (const text of texts.reverse()) if (text !== '') lines.unshift({ row, text });
  }
  return lines;
}

/** The title proper: the first line that is no attachment number and no list of units or names. */
export function titleOf(lines: Region['titleLines']): string | null {
  const proper = lines.find(({ text }) => !/^附[件表]|^表[\dIVX]+$|:|^\d{4}年/.test(text));
  return proper?.text ?? lines.find(({ text }) => /[表况]$/.test(text))?.text ?? null;
}
