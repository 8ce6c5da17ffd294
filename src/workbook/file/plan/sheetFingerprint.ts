import type { CellValue } from '../../CellValue';
import { fingerprint } from '../../notation/fingerprint';

/** Fingerprint of the values of a whole sheet from A1. Blank cells and rows at the ends do not count. */
export function sheetFingerprint(rows: readonly (readonly CellValue[])[]): string {
  const trimmed = rows.map((row) => withoutEnd(row, (value) => value === null || value === ''));
  return fingerprint(withoutEnd(trimmed, (row) => row.length === 0));
}

function withoutEnd<T>(items: readonly T[], isNothing: (item: T) => boolean): readonly T[] {
  let length = items.length;
  for (const item of items.toReversed()) {
    if (!isNothing(item)) break;
    length -= 1;
  }
  return items.slice(0, length);
}
