import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { readSharedStrings } from '../../workbook/file/package/readSharedStrings';
import { WorkbookPackage } from '../../workbook/file/package/WorkbookPackage';
import { fittingHeights, fontSizeOf } from './fittingHeights';
import { no, yes } from './gridNumbers';
import { readSheet } from './readSheet';
import { readStyles } from './readStyles';
import { readThemeColors } from './readThemeColors';

/**
 * What the grid shows of an .xlsx file. Charts, images and conditional formats are not shown; the file
 * keeps them.
 */
export function workbookData(bytes: Uint8Array): Partial<IWorkbookData> {
  const book = new WorkbookPackage(bytes);
  const part = (type: string): string => book.partOfType(type) ?? '<none/>';
  const looks = readStyles(part('styles'), readThemeColors(part('theme')));
  const styles = Object.fromEntries(looks.cells.map((look, index) => [`x${index}`, look]));
  const sharedStrings = readSharedStrings(part('sharedStrings'));
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const { id, name, path, isVisible } of book.sheets) {
    const sheet = readSheet(book.text(path) ?? '<none/>', sharedStrings);
    sheets[id] = {
      ...sheet,
      rowData: fittingHeights(sheet.cellData, sheet.rowData, {
        sizeOf: (cell) => fontSizeOf(cell, styles, looks.standard),
        defaultHeight: sheet.defaultRowHeight,
      }),
      id,
      name,
      hidden: isVisible ? no : yes,
    };
  }
  return {
    styles,
    defaultStyle: looks.standard,
    sheetOrder: book.sheets.map(({ id }) => id),
    sheets,
  };
}
