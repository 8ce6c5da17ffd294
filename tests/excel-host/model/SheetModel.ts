import { rectAddress } from '../../../src/workbook/notation/rectAddress';
import type { Rect } from '../../../src/workbook/Rect';
import { HostError } from '../protocol/HostError';
import type { Cell } from './Cell';
import { emptyCell, isUntouched } from './Cell';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Everything of a sheet but its cells, as plain data. */
export interface SheetSettings {
  name: string;
  visibility: Visibility;
  isProtected: boolean;
  tabColor: string;
  merges: Rect[];
  hiddenRows: number[];
  hiddenColumns: number[];
  /** By number of the column or row, in points. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  frozen: { rows: number; columns: number };
  page: Record<string, unknown>;
  selection: Rect[];
}

const columnsOfASheet = 16384;

/** A sheet of the simulated Excel: sparse cells and settings. Refuses writing when protected. */
export class SheetModel {
  readonly settings: SheetSettings;
  private readonly cells = new Map<number, Cell>();

  constructor(
    readonly id: string,
    settings: Partial<SheetSettings> & { name: string },
  ) {
    this.settings = {
      visibility: 'Visible',
      isProtected: false,
      tabColor: '',
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      columnWidths: {},
      rowHeights: {},
      frozen: { rows: 0, columns: 0 },
      page: {},
      selection: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      ...settings,
    };
  }

  cell(row: number, column: number): Cell {
    return this.cells.get(row * columnsOfASheet + column) ?? emptyCell;
  }

  /** Changes a cell without asking about protection (the loader, the clerk). */
  put(row: number, column: number, change: Partial<Cell>): void {
    const key = row * columnsOfASheet + column;
    const cell = { ...this.cell(row, column), ...change };
    if (isUntouched(cell)) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  /** Changes every cell of an area; refused on a protected sheet. */
  change(area: Rect, changeOf: (cell: Cell, row: number, column: number) => Partial<Cell>): void {
    this.mustBeOpen();
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        this.put(row, column, changeOf(this.cell(row, column), row, column));
      }
    }
  }

  mustBeOpen(): void {
    if (this.settings.isProtected) throw new HostError('AccessDenied', this.settings.name);
  }

  /** Cells that were touched, by row and column. */
  *touched(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const key of [...this.cells.keys()].sort((a, b) => a - b)) {
      const row = Math.floor(key / columnsOfASheet);
      const column = key % columnsOfASheet;
      yield { row, column, cell: this.cell(row, column) };
    }
  }

  /** The rectangle round everything, or round what has a value; `null` when there is nothing. */
  usedArea(valuesOnly: boolean): Rect | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      const row = Math.floor(key / columnsOfASheet);
      const column = key % columnsOfASheet;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** Merges an area; only the first value survives. */
  merge(area: Rect): void {
    this.mustBeOpen();
    if (this.settings.merges.some((other) => rectsMeet(other, area))) {
      throw new HostError('MergedRangeConflict', rectAddress(area));
    }
    this.settings.merges.push(area);
    this.change(area, (_cell, row, column) =>
      row === area.top && column === area.left ? {} : { value: null, formula: null },
    );
  }

  /** Refuses an area that cuts through a merged one. */
  mustNotCutMerges(area: Rect): void {
    const cut = this.settings.merges.find(
      (merge) => rectsMeet(merge, area) && !rectHolds(area, merge) && !isFirstCell(area, merge),
    );
    if (cut) throw new HostError('MergedRangeConflict', rectAddress(cut));
  }
}

export function rectsMeet(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function rectHolds(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

function isFirstCell(area: Rect, merge: Rect): boolean {
  return (
    area.top === area.bottom &&
    area.left === area.right &&
    area.top === merge.top &&
    area.left === merge.left
  );
}
