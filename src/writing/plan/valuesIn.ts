import type { Grid } from '../../workbook/Grid';
import type { Rect } from '../../workbook/Rect';

/** The values of a part of the sheet, as far as the grid holds it. */
export function valuesIn(
  { area, values }: Pick<Grid, 'area' | 'values'>,
  range: Rect,
): Grid['values'] {
  return values
    .slice(range.top - area.top, range.bottom - area.top + 1)
    .map((row) => row.slice(range.left - area.left, range.right - area.left + 1));
}
