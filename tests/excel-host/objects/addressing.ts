import { columnLetters } from '../../../src/workbook/notation/columnLetters';
import { parseRect } from '../../../src/workbook/notation/parseRect';
import { rectAddress } from '../../../src/workbook/notation/rectAddress';
import type { Rect } from '../../../src/workbook/Rect';
import type { SheetModel } from '../model/SheetModel';
import { quotedSheet } from '../model/sheetNotation';
import { HostError } from '../protocol/HostError';

const longestAddress = 8192;
const lastRow = 1048575;
const lastColumn = 16383;

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

/** The address that Excel tells of an area: with its sheet; whole columns as `A:C`, whole rows as `3:9`. */
export function tellAddress(sheet: SheetModel, areas: readonly Rect[]): string {
  const prefix = `${quotedSheet(sheet.settings.name)}!`;
  return areas.map((area) => prefix + shortAddress(area)).join(',');
}

/** Whether an area is made of whole rows or columns: then Excel tells `null` for what its cells hold. */
export function isUnbounded({ top, left, bottom, right }: Rect): boolean {
  return (top === 0 && bottom === lastRow) || (left === 0 && right === lastColumn);
}

function shortAddress(area: Rect): string {
  const { top, left, bottom, right } = area;
  if (left === 0 && right === lastColumn) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === lastRow) return `${columnLetters(left)}:${columnLetters(right)}`;
  return rectAddress(area);
}
