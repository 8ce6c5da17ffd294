import type { CellValue } from '../CellValue';
import { fingerprint } from './fingerprint';

/**
 * Fingerprint of a whole sheet from its first cell on. Blank rows and cells at the edges do not count, since
 * Excel tells only the part that is in use; `top` and `left` say where that part begins.
 */
export function sheetFingerprint(
  values: readonly (readonly CellValue[])[],
  { top = 0, left = 0 }: { readonly top?: number; readonly left?: number } = {},
): string {
  const above = Array.from({ length: top }, (): CellValue[] => []);
  const before = Array.from({ length: left }, (): CellValue => null);
  const rows = [...above, ...values.map((row) => withoutEnd([...before, ...row], isBlank))];
  return fingerprint(withoutEnd(rows, (row) => row.length === 0));
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

function withoutEnd<T>(items: readonly T[], isNothing: (item: T) => boolean): T[] {
  let length = items.length;
  for (let item = items[length - 1]; length > 0; item = items[length - 1]) {
    if (item === undefined || !isNothing(item)) break;
    length -= 1;
  }
  return items.slice(0, length);
}
