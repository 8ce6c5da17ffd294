import type { CellPosition } from '../CellPosition';
import type { Rect } from '../Rect';
import { askCellStates } from './askCellStates';
import type { FillWish } from './askFills';
import { askRunFills } from './askRunFills';
import type { Fill } from './Fill';
import type { SeenSheet } from './WriteProgress';

/** Cells that are about to be changed. */
export interface AboutToChange {
  readonly cells: readonly CellPosition[];
  readonly fills: readonly CellPosition[];
}

/** So many cells can be asked about beside the changes: 55 to 85 bytes each, 5 MB at most on the web. */
const mostCellsAsked = 40_000;

/**
 * Looks at cells once more in the very request that changes them: between the check and the write somebody may have
 * edited along. Ask before the first change; the answer can be read after the next `sync`. Fills are asked for as one
 * block, since the question must stay short, and not at all where that block is very large.
 */
export function lookAgain(
  sheet: Excel.Worksheet,
  name: string,
  { cells, fills, ...wish }: AboutToChange & FillWish,
): SeenSheet {
  const block = blockOf(fills);
  return {
    sheet: name,
    states: askCellStates(sheet, cells),
    fills: block ? askRunFills(sheet, [block], wish) : () => new Map<string, Fill>(),
  };
}

function blockOf(cells: readonly CellPosition[]): Rect | null {
  const block = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const { row, column } of cells) {
    block.top = Math.min(block.top, row);
    block.left = Math.min(block.left, column);
    block.bottom = Math.max(block.bottom, row);
    block.right = Math.max(block.right, column);
  }
  const count = (block.bottom - block.top + 1) * (block.right - block.left + 1);
  return block.bottom >= 0 && count <= mostCellsAsked ? block : null;
}
