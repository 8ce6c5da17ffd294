import type { Grid } from '../../../src/workbook/Grid';
import type { NewSheet } from '../../../src/workbook/NewSheet';
import { rectAddress } from '../../../src/workbook/notation/rectAddress';
import { gridOf } from '../../reading/gridOf';

/** A sheet of ours as a workbook gives it back. */
export function gridOfSheet({ name, values, merges }: NewSheet): Grid {
  return gridOf(values, { sheet: name, merges: merges.map(rectAddress) });
}
