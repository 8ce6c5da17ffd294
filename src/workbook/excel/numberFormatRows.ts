import type { NewSheet } from '../NewSheet';

/**
 * The number format of every cell of a sheet of ours, in rows of `width`; `null` where no style names one.
 * Where several name one, the last counts. `null` when no style of the sheet names any.
 */
export function numberFormatRows(
  { styles, values }: NewSheet,
  width: number,
): (string | null)[][] | null {
  const named = styles.filter(({ style }) => style.numberFormat !== undefined);
  if (named.length === 0) return null;
  const rows = values.map(() => Array.from({ length: width }, (): string | null => null));
  for (const { areas, style } of named) {
    for (const { top, left, bottom, right } of areas) {
      for (const row of rows.slice(top, bottom + 1)) {
        row.fill(style.numberFormat ?? null, left, Math.min(right + 1, width));
      }
    }
  }
  return rows;
}
