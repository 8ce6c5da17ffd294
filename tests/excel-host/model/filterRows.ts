import type { Rect } from '../../../src/workbook/Rect';
import type { SheetModel } from './SheetModel';

/** Shows of a table only the rows whose cells are among the shown texts; `null` takes the filter away. */
export function filterRows(
  sheet: SheetModel,
  area: Rect | null,
  shown: Readonly<Record<number, readonly string[]>> = {},
): void {
  sheet.mustAllow('allowAutoFilter');
  const { settings } = sheet;
  const earlier = new Set(settings.autoFilter?.hides ?? []);
  const byHand = settings.hiddenRows.filter((row) => !earlier.has(row));
  settings.hiddenRows = byHand;
  settings.autoFilter = null;
  if (area === null) return;
  const hides = rowsBelow(area).filter(
    (row) => !byHand.includes(row) && !isShown(sheet, { row, left: area.left, shown }),
  );
  settings.autoFilter = { area, shown, hides };
  settings.hiddenRows = [...byHand, ...hides].sort((a, b) => a - b);
}

interface FilteredRow {
  readonly row: number;
  readonly left: number;
  readonly shown: Readonly<Record<number, readonly string[]>>;
}

function rowsBelow({ top, bottom }: Rect): number[] {
  return Array.from({ length: bottom - top }, (_, index) => top + 1 + index);
}

function isShown(sheet: SheetModel, { row, left, shown }: FilteredRow): boolean {
  return Object.entries(shown).every(([column, texts]) =>
    texts.includes(String(sheet.cell(row, left + Number(column)).value ?? '')),
  );
}
