/** A cell of a sheet: zero-based row and column numbers. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}
