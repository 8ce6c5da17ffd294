import type { CellPosition } from '../CellPosition';
import { addressChunks } from './addressChunks';
import { coalesceCells } from './coalesceCells';
import type { Fill } from './Fill';
import { groupBy } from './groupBy';

/** Gives cells their fills: few requests, whatever the number of cells. */
export function writeFills(
  sheet: Excel.Worksheet,
  cells: readonly (CellPosition & { readonly fill: Fill })[],
): void {
  for (const group of groupBy(
    cells,
    ({ fill }) => `${fill?.color} ${fill?.pattern} ${fill?.patternColor}`,
  ).values()) {
    const fill = group[0]?.fill ?? null;
    for (const address of addressChunks(coalesceCells(group))) {
      writeFill(sheet.getRanges(address).format.fill, fill);
    }
  }
}

function writeFill(target: Excel.RangeFill, fill: Fill): void {
  if (fill === null) {
    target.clear();
    return;
  }
  // Colour first, pattern last: a colour alone would leave an earlier hatching in place.
  target.color = fill.color;
  target.pattern = patternOf(fill.pattern);
  if (fill.patternColor !== undefined) target.patternColor = fill.patternColor;
}

/** Excel tells its pattern names as it takes them. */
function patternOf(told: string): Excel.FillPattern {
  return told as Excel.FillPattern;
}
