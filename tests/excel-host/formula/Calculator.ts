import type { CellPosition } from '../../../src/workbook/CellPosition';
import type { Rect } from '../../../src/workbook/Rect';
import type { WorksheetFunctions } from '../functions/WorksheetFunctions';
import type { SheetModel } from '../model/SheetModel';
import type { WorkbookModel } from '../model/WorkbookModel';
import type { CellReference } from './CellReference';
import { CellSet } from './CellSet';
import { dependents } from './dependents';
import { evaluateFormula } from './evaluateFormula';
import { FormulaFault } from './FormulaFault';
import type { FormulaValue } from './FormulaValue';
import { parseFormula } from './parseFormula';
import { putFormulaResult } from './putFormulaResult';
import { unknownFunctions } from './unknownFunctions';

const mostRounds = 20;

/**
 * Keeps the formulas of a workbook worked out. A value that came with the file stays until something it depends
 * on changes; in manual mode it stays until somebody asks for a calculation.
 */
export class Calculator {
  /** Formulas that wait for a calculation. */
  private readonly stale = new CellSet();
  private todo = new CellSet();
  private running = new CellSet();
  private touched = new CellSet();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly functions: WorksheetFunctions,
  ) {
    for (const sheet of workbook.sheets) sheet.takeEdited();
  }

  /** Takes notice of what was edited, and works out what depends on it where the mode is automatic. */
  settle(): void {
    const edited = new CellSet();
    for (const sheet of this.workbook.sheets) {
      for (const cell of sheet.takeEdited()) edited.add(sheet, cell);
    }
    if (edited.size === 0) return;
    const dirty = dependents(this.workbook, edited);
    if (this.workbook.calculationMode !== 'Manual') {
      this.workOut(dirty);
      return;
    }
    const entered = new CellSet();
    for (const [sheet, cell] of dirty) {
      if (edited.has(sheet, cell)) entered.add(sheet, cell);
      else this.stale.add(sheet, cell);
    }
    this.workOut(entered);
  }

  /** What F9 does; `Full` works out every formula, also those that nothing has touched. */
  calculate(type: string): void {
    this.settle();
    const dirty = new CellSet();
    for (const sheet of this.workbook.sheets) {
      for (const cell of sheet.formulaCells()) {
        if (type !== 'Recalculate' || this.stale.has(sheet, cell)) dirty.add(sheet, cell);
      }
    }
    for (const [sheet, cell] of [...this.stale]) this.stale.delete(sheet, cell);
    this.workOut(dirty);
  }

  get state(): 'Done' | 'Calculating' | 'Pending' {
    if (this.functions.outstanding > 0) return 'Calculating';
    return this.stale.size > 0 ? 'Pending' : 'Done';
  }

  /** A function of the add-in has given its result for this cell. */
  resume(sheet: SheetModel, cell: CellPosition): void {
    if (!this.workbook.sheets.includes(sheet)) return;
    if (sheet.cell(cell.row, cell.column).formula === null) return;
    const changed = new CellSet();
    changed.add(sheet, cell);
    this.workOut(dependents(this.workbook, changed), changed);
  }

  private workOut(dirty: CellSet, resumed?: CellSet): void {
    let next = dirty;
    for (let round = 0; next.size > 0 && round < mostRounds; round++) {
      this.todo = next;
      this.touched = new CellSet();
      for (const [sheet, cell] of [...next]) {
        if (!resumed?.has(sheet, cell)) this.functions.forget(sheet, cell);
      }
      for (const [sheet, cell] of [...next]) this.workOutCell(sheet, cell);
      next = this.touched.size > 0 ? dependents(this.workbook, this.touched) : new CellSet();
    }
  }

  private workOutCell(sheet: SheetModel, cell: CellPosition): void {
    if (!this.todo.has(sheet, cell)) return;
    this.todo.delete(sheet, cell);
    this.stale.delete(sheet, cell);
    this.running.add(sheet, cell);
    const result = this.resultOf(sheet, cell);
    this.running.delete(sheet, cell);
    if (result) putFormulaResult({ sheet, cell }, result, this.touched);
  }

  /** `null` where we cannot tell, so that what stands there stays. */
  private resultOf(sheet: SheetModel, cell: CellPosition) {
    const tree = parseFormula(sheet.cell(cell.row, cell.column).formula ?? '');
    if (!tree) return null;
    try {
      const value = evaluateFormula(tree, {
        valuesOf: (reference) => this.valuesOf(sheet, reference),
        callFunction: (name, given) => {
          if (unknownFunctions.has(name)) throw new NotWorkedOut();
          return this.functions.call({ name, given, sheet, cell });
        },
      });
      return { value };
    } catch (error) {
      if (error instanceof NotWorkedOut) return null;
      if (error instanceof FormulaFault) return { value: error.value, reason: error.reason };
      throw error;
    }
  }

  private valuesOf(own: SheetModel, { sheet: name, area }: CellReference): FormulaValue {
    const sheet = name === null ? own : this.workbook.find(name);
    if (!sheet) throw new FormulaFault('#REF!');
    const read = withinUse(sheet, area);
    const rows = Array.from({ length: read.bottom - read.top + 1 }, (_row, r) =>
      Array.from({ length: read.right - read.left + 1 }, (_cell, c) =>
        this.valueAt(sheet, { row: read.top + r, column: read.left + c }),
      ),
    );
    const isOne = area.top === area.bottom && area.left === area.right;
    return isOne ? (rows[0]?.[0] ?? null) : rows;
  }

  private valueAt(sheet: SheetModel, cell: CellPosition) {
    // A formula that leads back to itself counts as 0; Excel also shows a warning.
    if (this.running.has(sheet, cell)) return 0;
    this.workOutCell(sheet, cell);
    return sheet.cell(cell.row, cell.column).value;
  }
}

/** Of whole rows and columns the part in use. */
function withinUse(sheet: SheetModel, area: Rect): Rect {
  const isWhole = area.bottom - area.top > 100_000 || area.right - area.left > 10_000;
  if (!isWhole) return area;
  const used = sheet.usedArea(true);
  return {
    ...area,
    bottom: Math.min(area.bottom, Math.max(area.top, used?.bottom ?? 0)),
    right: Math.min(area.right, Math.max(area.left, used?.right ?? 0)),
  };
}

/** The formula uses something of Excel that we do not have. */
class NotWorkedOut extends Error {}
