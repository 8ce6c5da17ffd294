import { parseRect } from '../../../src/workbook/notation/parseRect';
import type { AutoFilter } from '../model/SheetSettings';
import type { XmlElement } from './XmlElement';

/** The filter of a worksheet part; the rows that it hides are those hidden below its header. */
export function loadFilter(
  worksheet: XmlElement | null,
  hiddenRows: readonly number[],
): AutoFilter | null {
  const filter = worksheet?.first('autoFilter');
  const area = parseRect(filter?.attributes['ref'] ?? '');
  if (!filter || !area) return null;
  const columns = filter.all('filterColumn');
  const shown = columns.map((column) => [
    column.number('colId'),
    column.all('filters/filter').map(({ attributes }) => attributes['val'] ?? ''),
  ]);
  const hides = hiddenRows.filter((row) => row > area.top && row <= area.bottom);
  return { area, shown: Object.fromEntries(shown), hides: columns.length > 0 ? hides : [] };
}
