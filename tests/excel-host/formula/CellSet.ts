import type { CellPosition } from '../../../src/workbook/CellPosition';
import type { SheetModel } from '../model/SheetModel';

const columnsOfASheet = 16384;

/** Cells of several sheets, each once. */
export class CellSet {
  private readonly keys = new Map<SheetModel, Set<number>>();

  get size(): number {
    return [...this.keys.values()].reduce((sum, { size }) => sum + size, 0);
  }

  add(sheet: SheetModel, { row, column }: CellPosition): void {
    const keys = this.keys.get(sheet) ?? new Set();
    keys.add(row * columnsOfASheet + column);
    this.keys.set(sheet, keys);
  }

  addAll(other: CellSet): void {
    for (const [sheet, cell] of other) this.add(sheet, cell);
  }

  has(sheet: SheetModel, { row, column }: CellPosition): boolean {
    return this.keys.get(sheet)?.has(row * columnsOfASheet + column) === true;
  }

  delete(sheet: SheetModel, { row, column }: CellPosition): void {
    this.keys.get(sheet)?.delete(row * columnsOfASheet + column);
  }

  countIn(sheet: SheetModel): number {
    return this.keys.get(sheet)?.size ?? 0;
  }

  get sheets(): SheetModel[] {
    return [...this.keys.keys()];
  }

  *in(sheet: SheetModel): Generator<CellPosition> {
    for (const key of this.keys.get(sheet) ?? []) {
      yield { row: Math.floor(key / columnsOfASheet), column: key % columnsOfASheet };
    }
  }

  *[Symbol.iterator](): Generator<[SheetModel, CellPosition]> {
    for (const sheet of this.sheets) {
      for (const cell of this.in(sheet)) yield [sheet, cell];
    }
  }
}
