import { cleanWords } from '../../reading/cells/cleanWords';
import { gatheredTitle } from '../../reading/sources/gatheredTitle';
import type { Grid } from '../../workbook/Grid';

/** Whether a sheet is an earlier gathering of ours: made of the sources, it would only repeat them. */
export function isGathered({ values }: Grid): boolean {
  return cleanWords(values[0]?.[0] ?? null) === gatheredTitle;
}
