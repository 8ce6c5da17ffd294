import type { CellPosition } from '../CellPosition';
import type { CellValue } from '../CellValue';
import { isInside } from '../notation/isInside';
import type { Rect } from '../Rect';
import type { SheetContent, StoredCell } from './package/SheetContent';

/** Looks up single cells of a sheet's content. */
export class SheetReader {
  private readonly rows = new Map<number, Map<number, StoredCell>>();
  private readonly merges: readonly Rect[];

  constructor(content: SheetContent) {
    this.merges = content.merges;
    for (const cell of content.cells) {
      const row = this.rows.get(cell.row) ?? new Map<number, StoredCell>();
      row.set(cell.column, cell);
      this.rows.set(cell.row, row);
    }
  }

  value({ row, column }: CellPosition): CellValue {
    return this.rows.get(row)?.get(column)?.value ?? null;
  }

  isFormula({ row, column }: CellPosition): boolean {
    return this.rows.get(row)?.get(column)?.isFormula ?? false;
  }

  /** Whether the cell lies in a merged area, be it as its first cell. */
  isMerged(cell: CellPosition): boolean {
    return this.merges.some((merge) => isInside(cell, merge));
  }

  /** Values of a rectangle; what lies outside the used part is blank. */
  values({ top, left, bottom, right }: Rect): CellValue[][] {
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) =>
        this.value({ row: top + r, column: left + c }),
      ),
    );
  }

  /** All values from A1 on, row by row. */
  allValues(): CellValue[][] {
    const bottom = Math.max(-1, ...this.rows.keys());
    return Array.from({ length: bottom + 1 }, (_, row) => {
      const cells: CellValue[] = [];
      for (const [column, { value }] of this.rows.get(row) ?? []) cells[column] = value;
      return Array.from(cells, (value) => value ?? null);
    });
  }
}
