/** A rectangle of cells: zero-based row and column numbers of the sheet, all inclusive. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
