import type { CellPosition } from '../../../src/workbook/CellPosition';
import type { Rect } from '../../../src/workbook/Rect';
import type { SheetModel } from '../model/SheetModel';
import type { WorkbookModel } from '../model/WorkbookModel';
import { CellSet } from './CellSet';
import { parseFormula } from './parseFormula';
import { referencesOf } from './referencesOf';

/** The formulas that have to be worked out anew because these cells changed: themselves, and what depends on them. */
export function dependents(workbook: WorkbookModel, changed: CellSet): CellSet {
  const formulas = allFormulas(workbook);
  const dirty = new CellSet();
  for (const { sheet, cell } of formulas) {
    const isBlocked = sheet.cell(cell.row, cell.column).value === '#SPILL!';
    if (changed.has(sheet, cell) || (isBlocked && changed.countIn(sheet) > 0)) {
      dirty.add(sheet, cell);
    }
  }
  const sheets = new Map(
    workbook.sheets.map((sheet) => [sheet.settings.name.toLowerCase(), sheet]),
  );
  let rest = formulas.filter(({ sheet, cell }) => !dirty.has(sheet, cell));
  let front = new CellSet();
  front.addAll(changed);
  front.addAll(dirty);
  while (front.size > 0) {
    const next = new CellSet();
    for (const formula of rest) {
      if (refersTo(sheets, formula, front)) next.add(formula.sheet, formula.cell);
    }
    rest = rest.filter(({ sheet, cell }) => !next.has(sheet, cell));
    dirty.addAll(next);
    front = next;
  }
  return dirty;
}

interface FormulaCell {
  readonly sheet: SheetModel;
  readonly cell: CellPosition;
}

function allFormulas(workbook: WorkbookModel): FormulaCell[] {
  return workbook.sheets.flatMap((sheet) => sheet.formulaCells().map((cell) => ({ sheet, cell })));
}

function refersTo(
  sheets: ReadonlyMap<string, SheetModel>,
  { sheet, cell }: FormulaCell,
  cells: CellSet,
): boolean {
  const tree = parseFormula(sheet.cell(cell.row, cell.column).formula ?? '');
  if (!tree) return false;
  return referencesOf(tree).some(({ sheet: name, area }) => {
    const target = name === null ? sheet : sheets.get(name.toLowerCase());
    return target !== undefined && holdsOne(cells, target, area);
  });
}

function holdsOne(cells: CellSet, sheet: SheetModel, area: Rect): boolean {
  if (cells.countIn(sheet) === 0) return false;
  const { top, left, bottom, right } = area;
  if ((bottom - top + 1) * (right - left + 1) > cells.countIn(sheet)) {
    for (const { row, column } of cells.in(sheet)) {
      if (row >= top && row <= bottom && column >= left && column <= right) return true;
    }
    return false;
  }
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (cells.has(sheet, { row, column })) return true;
    }
  }
  return false;
}
