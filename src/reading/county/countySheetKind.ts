import type { Grid } from '../../workbook/Grid';
import type { CountySheetKind } from './CountySheet';
import { findCountySheet } from './findCountySheet';

/**
 * Which sheet of the county's part a grid is, by its header words and what stands under them; `null` for school
 * tables and every other sheet.
 */
export function countySheetKind(grid: Grid): CountySheetKind | null {
  return findCountySheet(grid)?.kind ?? null;
}
