import type { Rect } from '../Rect';

const maxRow = 1048575;
const maxColumn = 16383;
const cornerForm = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** A corner as written; a part that is not written is `null` (whole rows, whole columns). */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

/**
 * Rectangle of an A1 address (`A1:N60`, `$B$3`, `C:F`, `3:9`, a sheet prefix is ignored), or `null` when
 * the text is none. Corners may come in any order.
 */
export function parseRect(address: string): Rect | null {
  const local = address.slice(address.lastIndexOf('!') + 1).trim();
  const corners = local.split(':').map(parseCorner);
  const [first, last = first] = corners;
  if (!first || !last || corners.length > 2) return null;
  const isWhole = (first.row === null) !== (first.column === null);
  if (isWhole && corners.length === 1) return null;
  const rows = span(first.row, last.row, maxRow);
  const columns = span(first.column, last.column, maxColumn);
  if (!rows || !columns) return null;
  return { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
}

function parseCorner(text: string): Corner | null {
  const match = cornerForm.exec(text);
  const [, letters, digits] = match ?? [];
  if (letters === undefined && digits === undefined) return null;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnNumber(letters),
  };
}

/** The two ends in order; neither written means all of it; only one written, or one too far, is `null`. */
function span(a: number | null, b: number | null, max: number): readonly [number, number] | null {
  if (a === null && b === null) return [0, max];
  if (a === null || b === null) return null;
  const ends = [Math.min(a, b), Math.max(a, b)] as const;
  return ends[0] < 0 || ends[1] > max ? null : ends;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
