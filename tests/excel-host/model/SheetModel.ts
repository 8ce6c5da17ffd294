import { rectAddress } from '../../../src/workbook/notation/rectAddress';
import type { Rect } from '../../../src/workbook/Rect';
import { HostError } from '../protocol/HostError';
import type { Cell } from './Cell';
import { emptyCell, isLocked, isUntouched } from './Cell';
import type { ProtectionOptions } from './ProtectionOptions';
import { rectsMeet } from './rectsMeet';
import type { SheetSettings } from './SheetSettings';
import { newSheetSettings } from './SheetSettings';

const columnsOfASheet = 16384;
const resultsOnly = { spill: undefined, spilledFrom: undefined, reason: undefined };

/** What a change touches: what stands in a cell, or only how it looks. */
export type ChangeKind = 'contents' | 'look';

/** A sheet of the simulated Excel: sparse cells and settings. What is protected refuses to be changed. */
export class SheetModel {
  readonly settings: SheetSettings;
  private readonly cells = new Map<number, Cell>();
  private readonly formulas = new Set<number>();
  private edited = new Set<number>();

  constructor(
    readonly id: string,
    settings: Partial<SheetSettings> & { name: string },
  ) {
    this.settings = { ...newSheetSettings(settings.name), ...settings };
  }

  cell(row: number, column: number): Cell {
    return this.cells.get(row * columnsOfASheet + column) ?? emptyCell;
  }

  /** Changes a cell without asking about protection (the loader). */
  put(row: number, column: number, change: Partial<Cell>): void {
    const isContent = 'value' in change || 'formula' in change;
    if (!isContent) {
      this.store(row, column, change);
      return;
    }
    const earlier = this.cell(row, column);
    const hadResult = hasResult(earlier);
    if (hadResult) this.leaveSpill(row, column, earlier);
    this.store(row, column, hadResult ? { ...resultsOnly, ...change } : change);
    this.edited.add(row * columnsOfASheet + column);
  }

  /** Puts what a formula gave; nothing has to be worked out again because of it. */
  putResult(row: number, column: number, result: Partial<Cell>): void {
    this.store(row, column, result);
  }

  /** Changes how a formula is written; it is to be worked out again, what it spilled stays till then. */
  rewrite(row: number, column: number, change: Partial<Cell>): void {
    this.store(row, column, change);
    this.edited.add(row * columnsOfASheet + column);
  }

  /** Changes every cell of an area; refused as a whole where one cell is protected against it. */
  change(
    area: Rect,
    changeOf: (cell: Cell, row: number, column: number) => Partial<Cell>,
    kind: ChangeKind = 'contents',
  ): void {
    if (kind === 'look') this.mustAllow('allowFormatCells');
    else this.mustBeUnlocked(area);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        this.put(row, column, changeOf(this.cell(row, column), row, column));
      }
    }
  }

  mustBeOpen(): void {
    if (this.settings.isProtected) throw new HostError('AccessDenied', this.settings.name);
  }

  /** Refuses what the protection of the sheet does not allow. */
  mustAllow(option: keyof ProtectionOptions): void {
    if (this.settings.protectionOptions[option] !== true) this.mustBeOpen();
  }

  /** Refuses an area that holds a locked cell of a protected sheet. */
  mustBeUnlocked(area: Rect): void {
    if (!this.settings.isProtected) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (isLocked(this.cell(row, column))) {
          throw new HostError('AccessDenied', this.settings.name);
        }
      }
    }
  }

  /** Cells that were touched, by row and column. */
  *touched(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const key of Float64Array.from(this.cells.keys()).sort()) {
      yield { ...positionOf(key), cell: this.cells.get(key) ?? emptyCell };
    }
  }

  /** Where formulas stand. */
  formulaCells(): { row: number; column: number }[] {
    return [...this.formulas].map(positionOf);
  }

  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  /** Cells whose contents were changed since this was asked last. */
  takeEdited(): { row: number; column: number }[] {
    const cells = [...this.edited].map(positionOf);
    this.edited = new Set();
    return cells;
  }

  /** Empties the sheet and fills it anew, e.g. with its cells moved. */
  refill(cells: Iterable<{ row: number; column: number; cell: Cell }>): void {
    this.cells.clear();
    this.formulas.clear();
    for (const { row, column, cell } of cells) this.store(row, column, cell);
  }

  /** The rectangle round everything, or round what has a value; `null` when there is nothing. */
  usedArea(valuesOnly: boolean): Rect | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      const column = key % columnsOfASheet;
      const row = (key - column) / columnsOfASheet;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
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

  private store(row: number, column: number, change: Partial<Cell>): void {
    const key = row * columnsOfASheet + column;
    const merged = { ...(this.cells.get(key) ?? emptyCell), ...change };
    const cell = hasResult(merged) ? withoutUndefined(merged) : merged;
    if (isUntouched(cell)) this.cells.delete(key);
    else this.cells.set(key, cell);
    if (cell.formula === null) this.formulas.delete(key);
    else this.formulas.add(key);
  }

  /** What is written over a formula of several results, or over one of these, ends or disturbs them. */
  private leaveSpill(row: number, column: number, { spill, spilledFrom }: Cell): void {
    if (spilledFrom) this.edited.add(spilledFrom.row * columnsOfASheet + spilledFrom.column);
    if (spill) this.clearSpill(row, column);
  }

  /** Takes away the further results of a formula. */
  clearSpill(row: number, column: number): void {
    const { spill } = this.cell(row, column);
    for (let r = row; r < row + (spill?.rows ?? 0); r++) {
      for (let c = column; c < column + (spill?.columns ?? 0); c++) {
        const from = this.cell(r, c).spilledFrom;
        if (from?.row === row && from.column === column) {
          this.store(r, c, { value: null, ...resultsOnly });
        }
      }
    }
    this.store(row, column, { spill: undefined });
  }
}

function positionOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / columnsOfASheet), column: key % columnsOfASheet };
}

function hasResult(cell: Cell): boolean {
  return 'spill' in cell || 'spilledFrom' in cell || 'reason' in cell;
}

/** Cells are compared as plain data: what is not there must not be there as `undefined` either. */
function withoutUndefined(cell: Cell): Cell {
  const { spill, spilledFrom, reason, ...rest } = cell;
  return {
    ...rest,
    ...(spill ? { spill } : {}),
    ...(spilledFrom ? { spilledFrom } : {}),
    ...(reason === undefined ? {} : { reason }),
  };
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
