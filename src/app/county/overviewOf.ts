import type { NewSheet } from '../../workbook/NewSheet';
import { fullAddress } from '../../workbook/notation/fullAddress';
import { rectAddress } from '../../workbook/notation/rectAddress';
import type { OverviewOptions } from '../../writing/county/OverviewOptions';
import { overviewSheet } from '../../writing/county/overviewSheet';
import type { Survey } from './Survey';

/** The sheet 总体研判 of a survey. */
export function overviewOf(
  { standard, result, counted, read }: Survey,
  options: Pick<OverviewOptions, 'texts' | 'today' | 'version'>,
): NewSheet {
  const tables = counted.map(({ table }) => fullAddress(table.sheet, rectAddress(table.range)));
  return overviewSheet(result, { ...options, standard, tables, read });
}
