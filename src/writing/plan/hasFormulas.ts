import type { Grid } from '../../workbook/Grid';
import type { Rect } from '../../workbook/Rect';
import { valuesIn } from './valuesIn';

/** Whether a part of the sheet holds a formula. */
export function hasFormulas({ area, formulas }: Grid, range: Rect): boolean {
  return valuesIn({ area, values: formulas }, range).some((row) => row.includes(true));
}
