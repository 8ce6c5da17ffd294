import type { CellPosition } from '../CellPosition';
import { rectAddress } from '../notation/rectAddress';
import { coalesceCells } from './coalesceCells';

/** What is to be changed in a sheet. */
export interface Intent {
  readonly values: readonly CellPosition[];
  /** Whether fills or number formats change too. */
  readonly changesLooks: boolean;
}

/**
 * Asks whether a sheet lets the cells be changed; to be read after the next `sync`. A protected sheet lets cells be
 * filled that are not locked, and looks be changed where whoever protected it allowed that.
 */
export function askPermission(
  sheet: Excel.Worksheet,
  { values, changesLooks }: Intent,
): () => boolean {
  const protection = sheet.protection.load('protected,options');
  const locks = coalesceCells(values).map((rect) =>
    sheet.getRange(rectAddress(rect)).format.protection.load('locked'),
  );
  return () => {
    if (!protection.protected) return true;
    if (changesLooks && !protection.options.allowFormatCells) return false;
    // `null` says that some of the cells are locked.
    return locks.every(({ locked }) => (locked as boolean | null) === false);
  };
}
