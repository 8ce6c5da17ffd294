import { isNote, isTotalLabel, namesMore } from '../rows/rowLabels';
import type { CountySheet } from './CountySheet';

/** Rows under the header that hold entries: not blank, no sum, note, example or repeated header. */
export function listRows({ cells, headerRow, columns }: CountySheet): readonly number[] {
  const rows: number[] = [];
  for (let row = headerRow + 1; row <= cells.area.bottom; row++) {
    const words = [...columns.values()].map(({ column }) => cells.words(row, column));
    const filled = words.filter((word) => word !== '');
    const [first = ''] = filled;
    const isHeader = filled.length > 1 && sameHeader({ cells, headerRow, columns }, row);
    if (filled.length === 0 || isHeader || isExample(first)) continue;
    if (filled.some((word) => isTotalLabel(word) && !namesMore(word))) continue;
    if (filled.length === 1 && isNote(first)) continue;
    rows.push(row);
  }
  return rows;
}

function isExample(words: string): boolean {
  return /^\(?(?:示例|样例|例)(?:$|[):])|^(?:e\.?g\.?|example)$/i.test(words);
}

function sameHeader({ cells, columns }: Omit<CountySheet, 'kind'>, row: number): boolean {
  return [...columns.values()].every(({ column, header }) => cells.words(row, column) === header);
}
