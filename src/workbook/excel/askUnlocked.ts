import { rectAddress } from '../notation/rectAddress';
import type { Rect } from '../Rect';
import { coalesceCells } from './coalesceCells';

/** So many cells can be asked about one by one: 65 bytes each, 5 MB at most on the web beside their values. */
const cellsAskedSingly = 40_000;
const lockWish = { format: { protection: true } };

/**
 * Asks which cells of an area are not locked, to be read after the next `sync`. Of a very large area it is only told
 * whether all of it is open.
 */
export function askUnlocked(sheet: Excel.Worksheet, area: Rect): () => Rect[] {
  const range = sheet.getRange(rectAddress(area));
  const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (count > cellsAskedSingly) {
    const protection = range.format.protection.load('locked');
    return () => ((protection.locked as boolean | null) === false ? [area] : []);
  }
  const told = range.getCellProperties(lockWish);
  return () =>
    coalesceCells(
      told.value.flatMap((row, r) =>
        row.flatMap(({ format }, c) =>
          format?.protection?.locked === false
            ? [{ row: area.top + r, column: area.left + c }]
            : [],
        ),
      ),
    );
}
