import { rectAddress } from '../notation/rectAddress';
import type { Rect } from '../Rect';
import { officeErrorCode } from './toWorkbookError';
import { parseAreas } from './parseAreas';

/** The cells of an area as Excel tells them. */
export interface ToldCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Rect[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Up to here everything fits one answer; Excel on the web answers at most 5 MB. */
const cellsOfOneAnswer = 60_000;
const rowWish = { rowHidden: true };
const columnWish = { columnHidden: true };
/** Rows whose merged areas are asked for when there are too many in the whole table. */
const headerRows = 40;
/** Refusals that another, smaller question would not change. */
const finalCodes = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
]);

/** Reads the cells of an area in one round trip, or two. */
export async function readCells(
  context: Excel.RequestContext,
  sheetName: string,
  area: Rect,
): Promise<ToldCells> {
  const isLarge = (area.bottom - area.top + 1) * (area.right - area.left + 1) > cellsOfOneAnswer;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const first = askCells(sheet, { area, mergesIn: area, withFormats: !isLarge });
  try {
    await context.sync();
  } catch (error) {
    if (finalCodes.has(officeErrorCode(error) ?? '')) throw error;
    return readWithoutAllMerges(context, sheetName, area);
  }
  const details = askDetails(() => sheet.getRange(rectAddress(area)), first.range, isLarge);
  if (details.isNeeded) await context.sync();
  return {
    values: first.range.values,
    formulas: first.range.formulas,
    numberFormats: details.numberFormats() ?? first.range.numberFormat,
    merges: first.merges(),
    hiddenRows: details.hiddenRows(area.top),
    hiddenColumns: details.hiddenColumns(area.left),
  };
}

/** Excel refuses to tell more than 512 merged areas: then those of the headers, or none. */
async function readWithoutAllMerges(
  context: Excel.RequestContext,
  sheetName: string,
  area: Rect,
): Promise<ToldCells> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const details = askDetails(() => sheet.getRange(rectAddress(area)), null, false);
  const mergesIn = { ...area, bottom: Math.min(area.bottom, area.top + headerRows - 1) };
  // The merged areas come last: what was asked before them is answered even where they are refused.
  const cells = askCells(sheet, { area, mergesIn, withFormats: true });
  let isAnswered = true;
  try {
    await context.sync();
  } catch (error) {
    if (!isLoaded(() => cells.range.values)) throw error;
    isAnswered = false;
  }
  return {
    values: cells.range.values,
    formulas: cells.range.formulas,
    numberFormats: cells.range.numberFormat,
    merges: isAnswered ? cells.merges() : [],
    hiddenRows: details.hiddenRows(area.top),
    hiddenColumns: details.hiddenColumns(area.left),
  };
}

interface CellQuestion {
  readonly area: Rect;
  readonly mergesIn: Rect;
  readonly withFormats: boolean;
}

function askCells(sheet: Excel.Worksheet, { area, mergesIn, withFormats }: CellQuestion) {
  const range = sheet.getRange(rectAddress(area));
  range.load(['values', 'formulas', 'rowHidden', 'columnHidden']);
  if (withFormats) range.load('numberFormat');
  const merged = sheet.getRange(rectAddress(mergesIn)).getMergedAreasOrNullObject();
  merged.load('address');
  return { range, merges: () => (merged.isNullObject ? [] : parseAreas(merged.address)) };
}

/**
 * Asks only what the first answer left open; without a first answer everything. A range is made only to ask:
 * one that is merely made costs a round trip at the end of the run.
 */
function askDetails(makeRange: () => Excel.Range, first: Excel.Range | null, withFormats: boolean) {
  const rows = first?.rowHidden === false ? null : makeRange().getRowProperties(rowWish);
  const columns =
    first?.columnHidden === false ? null : makeRange().getColumnProperties(columnWish);
  const formatted = withFormats ? makeRange().load('numberFormat') : null;
  return {
    isNeeded: withFormats || rows !== null || columns !== null,
    numberFormats: () => formatted?.numberFormat ?? null,
    hiddenRows: (top: number) =>
      (rows?.value ?? []).flatMap((row, index) => (row.rowHidden === true ? [top + index] : [])),
    hiddenColumns: (left: number) =>
      (columns?.value ?? []).flatMap((column, index) =>
        column.columnHidden === true ? [left + index] : [],
      ),
  };
}

function isLoaded(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
