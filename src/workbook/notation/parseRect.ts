import type { Rect } from '../Rect';

const maxRow = 1048575;
const maxColumn = 16383;

/**
 * Rectangle of an A1 address (`A1:N60`, `$B$3`, `C:F`, `3:9`, a sheet prefix is ignored), or `null` when
 * the text is none. Corners may come in any order.
 */
export function parseRect(address: string): Rect | null {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(
    local.trim(),
  );
  if (!match || (!match[1] && !match[2])) return null;
  const isSpan = local.includes(':');
  const [, columnA, rowA, columnB = isSpan ? undefined : columnA, rowB = isSpan ? undefined : rowA] =
    match;
  if (!isSpan && (!columnA || !rowA)) return null;
  if (Boolean(columnA) !== Boolean(columnB) || Boolean(rowA) !== Boolean(rowB)) return null;
  const columns = [columnNumber(columnA, 0), columnNumber(columnB, maxColumn)];
  const rows = [rowNumber(rowA, 0), rowNumber(rowB, maxRow)];
  const rect = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return rect.top < 0 || rect.bottom > maxRow || rect.right > maxColumn ? null : rect;
}

function rowNumber(digits: string | undefined, absent: number): number {
  return digits === undefined ? absent : Number(digits) - 1;
}

function columnNumber(letters: string | undefined, absent: number): number {
  if (letters === undefined) return absent;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
