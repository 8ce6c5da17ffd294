import { parseRect } from '../notation/parseRect';
import type { ReadRequest } from '../ReadRequest';
import type { Rect } from '../Rect';
import type { SheetInfo } from '../SheetInfo';
import { WorkbookError } from '../WorkbookError';
import { recordSheetName } from '../notation/recordSheetName';
import { sheetInfos } from './listSheets';
import { parseAreas } from './parseAreas';

/** The sheet that a request means, before its cells are read. */
export interface FoundTable {
  readonly sheetName: string;
  /** The part of the sheet that holds values, or `null` on an empty sheet. */
  readonly area: Rect | null;
  readonly selection: readonly Rect[] | null;
  readonly isProtected: boolean;
  /** Whether a protected sheet lets fills and number formats be changed. */
  readonly mayFormat: boolean;
  readonly awaitsCalculation: boolean;
  readonly hasRecord: boolean;
  readonly sheets: readonly SheetInfo[];
}

/** Finds what a request means, in one round trip. */
export async function findTable(
  context: Excel.RequestContext,
  request: ReadRequest,
): Promise<FoundTable> {
  const { workbook } = context;
  const selected = request.kind === 'selection' ? workbook.getSelectedRanges() : null;
  selected?.load('address');
  const sheet =
    request.kind === 'sheet' ? workbook.worksheets.getItem(request.sheet) : selectedSheet(context);
  sheet.load('name');
  sheet.protection.load('protected,options');
  const application = workbook.application.load('calculationMode,calculationState');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  return {
    sheetName: sheet.name,
    area: used.isNullObject ? null : parseRect(used.address),
    selection: selected ? parseAreas(selected.address) : namedSelection(request),
    isProtected: sheet.protection.protected,
    mayFormat: sheet.protection.protected && sheet.protection.options.allowFormatCells === true,
    awaitsCalculation: isCalculationDue(application),
    hasRecord: sheets.items.some(({ name }) => name === recordSheetName),
    sheets: sheetInfos(sheets.items),
  };
}

/** Excel works out changes at once, but by hand only when told to. */
function isCalculationDue({ calculationMode, calculationState }: Excel.Application): boolean {
  return calculationMode === 'Manual' && calculationState !== 'Done';
}

function selectedSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

function namedSelection(request: ReadRequest): readonly Rect[] | null {
  if (request.kind !== 'sheet' || request.range === undefined) return null;
  const rects = parseAreas(request.range);
  if (rects.length === 0) throw new WorkbookError('no-selection', { sheet: request.sheet });
  return rects;
}
