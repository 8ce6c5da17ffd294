import type { Cells } from '../cells/Cells';
import type { Region } from '../region/Region';
import { isCodeRow } from '../region/isCodeRow';

/** A test for rows that repeat the header's words under the same columns, as on every printed page. */
export function repeatedHeaderTest(cells: Cells, region: Region): (row: number) => boolean {
  const { header, left, right } = region;
  const words: ReadonlySet<string>[] = [];
  for (let column = left; column <= right; column++) {
    const seen = new Set<string>();
    for (let row = header.top; row <= header.bottom; row++) {
      const text = cells.words(row, column);
      if (text !== '' && !/^\d+$/.test(text)) seen.add(text);
    }
    words.push(seen);
  }
  return (row) => {
    let same = 0;
    let filled = 0;
    for (let column = left; column <= right; column++) {
      if (cells.isBlank(row, column)) continue;
      filled++;
      if (typeof cells.value(row, column) !== 'string') continue;
      if (words[column - left]?.has(cells.words(row, column))) same++;
    }
    if (same > 0 && same > filled / 2) return true;
    return filled >= 3 && header.codeRows.length > 0 && isCodeRow(cells, row);
  };
}
