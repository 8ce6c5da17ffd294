import type { Messages } from '../../locale/Messages';

const shownCells = 8;

/** Addresses of cells in one line, the first eight of them. */
export function cellList(cells: readonly string[], { sheet }: Messages): string {
  const shown = cells.slice(0, shownCells).join(sheet.listSeparator);
  return cells.length > shownCells ? `${shown}…` : shown;
}
