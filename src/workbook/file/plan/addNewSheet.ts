import type { CellStyle } from '../../CellStyle';
import type { NewSheet } from '../../NewSheet';
import type { Rect } from '../../Rect';
import { cellAddress } from '../../notation/cellAddress';
import { columnLetters } from '../../notation/columnLetters';
import { answered } from '../answered';
import type { ExcelizeFile } from '../Excelize';
import { styleOf } from '../looks/styleOf';
import { uniqueSheetName } from '../../notation/uniqueSheetName';
import { addValidations } from './addValidations';
import { setUpPage } from './setUpPage';
import { setCell } from './setCell';

/** Adds a sheet of ours at the end. Returns the name it got and its number among the tabs. */
export function addNewSheet(file: ExcelizeFile, sheet: NewSheet): { name: string; index: number } {
  const name = uniqueSheetName(sheet.name, file.GetSheetList().list);
  const { index } = answered(file.NewSheet(name));
  sheet.values.forEach((row, r) =>
    row.forEach((value, column) => {
      if (value !== null) setCell(file, [name, cellAddress({ row: r, column })], value);
    }),
  );
  setStyles(file, name, sheet);
  for (const { top, left, bottom, right } of sheet.merges) {
    const first = cellAddress({ row: top, column: left });
    answered(file.MergeCell(name, first, cellAddress({ row: bottom, column: right })));
  }
  sheet.columnWidths.forEach((width, column) => {
    const letters = columnLetters(column);
    answered(file.SetColWidth(name, letters, letters, width));
  });
  for (const { row, points } of sheet.rowHeights) {
    answered(file.SetRowHeight(name, row + 1, points));
  }
  addValidations(file, name, sheet);
  setUpPage(file, name, sheet);
  return { name, index };
}

/** Adds up the styles of each cell, then sets each run of equal looks in a row with one call. */
function setStyles(file: ExcelizeFile, name: string, { styles }: NewSheet): void {
  const rows: CellStyle[][] = [];
  for (const { areas, style } of styles) areas.forEach((area) => addStyle(rows, area, style));
  const family = answered(file.GetDefaultFont()).fontName;
  const looks = new Map<string, number>();
  const lookOf = (style: CellStyle): number => {
    const key = JSON.stringify(style);
    const look = looks.get(key) ?? answered(file.NewStyle(styleOf(style, family))).style;
    looks.set(key, look);
    return look;
  };
  rows.forEach((cells, row) => {
    for (const { from, to, look } of runs(cells, lookOf)) {
      const first = cellAddress({ row, column: from });
      answered(file.SetCellStyle(name, first, cellAddress({ row, column: to }), look));
    }
  });
}

function addStyle(rows: CellStyle[][], area: Rect, style: CellStyle): void {
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = (rows[row] ??= []);
    for (let column = area.left; column <= area.right; column++) {
      cells[column] = { ...cells[column], ...style };
    }
  }
}

function runs(
  cells: readonly CellStyle[],
  lookOf: (style: CellStyle) => number,
): readonly { from: number; to: number; look: number }[] {
  const found: { from: number; to: number; look: number }[] = [];
  cells.forEach((style, column) => {
    const look = lookOf(style);
    const last = found[found.length - 1];
    if (last && last.look === look && last.to === column - 1) last.to = column;
    else found.push({ from: column, to: column, look });
  });
  return found;
}
