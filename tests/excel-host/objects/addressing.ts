import { parseRect } from '../../../src/workbook/notation/parseRect';
import { rectAddress } from '../../../src/workbook/notation/rectAddress';
import type { Rect } from '../../../src/workbook/Rect';
import type { SheetModel } from '../model/SheetModel';
import { quotedSheet } from '../model/sheetNotation';
import { HostError } from '../protocol/HostError';

const longestAddress = 8192;

/** Rectangles of an address of one sheet, `A1:B2,D5`. */
export function areasOf(address: unknown): Rect[] {
  const text = String(address);
  if (text.length > longestAddress) throw new HostError('InvalidArgument', 'address too long');
  return text.split(',').map((part) => {
    const area = parseRect(part);
    if (!area) throw new HostError('InvalidArgument', part);
    return area;
  });
}

/** The address that Excel tells of an area: with its sheet. */
export function tellAddress(sheet: SheetModel, areas: readonly Rect[]): string {
  const prefix = `${quotedSheet(sheet.settings.name)}!`;
  return areas.map((area) => prefix + rectAddress(area)).join(',');
}
