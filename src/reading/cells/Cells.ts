import type { CellValue } from '../../workbook/CellValue';
import type { Rect } from '../../workbook/Rect';

/** A grid seen through sheet coordinates, with cleaned words and merged areas at hand. */
export interface Cells {
  readonly sheet: string;
  readonly area: Rect;
  /** What the cell itself holds; outside the area `null`. */
  value(row: number, column: number): CellValue;
  /** Whether the cell itself holds nothing but blanks. */
  isBlank(row: number, column: number): boolean;
  /** Whether the cell holds a formula whose result is not in the workbook. */
  isUncalculated(row: number, column: number): boolean;
  /** Number format of the cell; `General` where none is known. */
  format(row: number, column: number): string;
  /** Full address of a cell: `小学表!C5`. */
  address(row: number, column: number): string;
  /** Cleaned words of the cell itself; `''` when blank. */
  words(row: number, column: number): string;
  /** Cleaned words that a reader sees there: a cell inside a merged area shows the area's words. */
  shown(row: number, column: number): string;
  /** The merged area that holds the cell, or `null`. */
  mergeAt(row: number, column: number): Rect | null;
}
