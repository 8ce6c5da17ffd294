import type { CellPosition } from '../CellPosition';
import { cellAddress } from '../notation/cellAddress';
import { isInside } from '../notation/isInside';
import { rectAddress } from '../notation/rectAddress';
import { coalesceCells } from './coalesceCells';
import { parseAreas } from './parseAreas';

/** Asks which of the cells lie in merged areas; their addresses can be read after the next `sync`. */
export function mergedCells(
  sheet: Excel.Worksheet,
  cells: readonly CellPosition[],
): () => string[] {
  const asked = coalesceCells(cells).map((rect) =>
    sheet.getRange(rectAddress(rect)).getMergedAreasOrNullObject().load('address'),
  );
  return () => {
    const merges = asked.flatMap((areas) => (areas.isNullObject ? [] : parseAreas(areas.address)));
    return cells.filter((cell) => merges.some((merge) => isInside(cell, merge))).map(cellAddress);
  };
}
