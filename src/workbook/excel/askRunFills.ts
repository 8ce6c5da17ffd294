import { cellAddress } from '../notation/cellAddress';
import { rectAddress } from '../notation/rectAddress';
import type { Rect } from '../Rect';
import type { FillWish } from './askFills';
import type { Fill } from './Fill';
import { toFill } from './Fill';

/** Asks for the fill of each cell of some areas, by address; to be read after the next `sync`. */
export function askRunFills(
  sheet: Excel.Worksheet,
  runs: readonly Rect[],
  { withHatching }: FillWish,
): () => ReadonlyMap<string, Fill> {
  const fill = { color: true, pattern: true, ...(withHatching ? { patternColor: true } : {}) };
  const asked = runs.map((run) => ({
    run,
    told: sheet.getRange(rectAddress(run)).getCellProperties({ format: { fill } }),
  }));
  return () => {
    const known = new Map<string, Fill>();
    for (const { run, told } of asked) {
      for (const [r, row] of told.value.entries()) {
        for (const [c, cell] of row.entries()) {
          const { color = '#FFFFFF', pattern = 'None', patternColor } = cell.format?.fill ?? {};
          const address = cellAddress({ row: run.top + r, column: run.left + c });
          known.set(address, toFill({ color, pattern, patternColor }));
        }
      }
    }
    return known;
  };
}
