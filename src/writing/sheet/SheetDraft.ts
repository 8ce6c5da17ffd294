import type { CellStyle } from '../../workbook/CellStyle';
import type { NewSheet } from '../../workbook/NewSheet';
import type { Rect } from '../../workbook/Rect';

/** No row of a sheet can be higher; a longer text shows in the formula bar. */
const highestRow = 409;

/** What a cell of ours may hold. */
export type DraftCell = string | number | null;

/** A sheet under construction: rows from the top down, with their styles, merges and heights. */
export class SheetDraft {
  private readonly rows: (readonly DraftCell[])[] = [];
  private readonly styles = new Map<string, { areas: Rect[]; style: CellStyle }>();
  private readonly merges: Rect[] = [];
  private readonly heights: { row: number; points: number }[] = [];

  /** @param width number of columns */
  constructor(readonly width: number) {}

  /** Zero-based number of the row that comes next. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row, filled up with blanks to the width, and styles all of it. Returns its number. */
  add(cells: readonly DraftCell[], style: CellStyle = {}): number {
    const row = this.rows.length;
    const blanks = Array.from({ length: Math.max(0, this.width - cells.length) }, () => null);
    this.rows.push([...cells, ...blanks]);
    if (Object.keys(style).length > 0) this.style(this.across(row), style);
    return row;
  }

  /** The whole width of a row, or a part of it. */
  across(row: number, left = 0, right = this.width - 1): Rect {
    return { top: row, left, bottom: row, right };
  }

  /** Areas of one style are kept together, so that thousands of them are one entry. */
  style(area: Rect, style: CellStyle): void {
    const key = JSON.stringify(style);
    const entry = this.styles.get(key);
    if (entry) entry.areas.push(area);
    else this.styles.set(key, { areas: [area], style });
  }

  merge(area: Rect): void {
    if (area.left < area.right || area.top < area.bottom) this.merges.push(area);
  }

  /** Sets the height of a row in points, at most the highest there is. */
  height(row: number, points: number): void {
    this.heights.push({ row, points: Math.min(points, highestRow) });
  }

  /** The finished sheet. */
  finish(
    about: Pick<NewSheet, 'name' | 'columnWidths' | 'frozenRows' | 'frozenColumns' | 'print'>,
  ): NewSheet {
    return {
      ...about,
      values: this.rows,
      styles: [...this.styles.values()],
      merges: this.merges,
      rowHeights: this.heights,
    };
  }
}
