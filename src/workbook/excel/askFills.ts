import type { CellPosition } from '../CellPosition';
import { cellAddress } from '../notation/cellAddress';
import { parseAreas } from './parseAreas';
import { addressChunks } from './addressChunks';
import { askRunFills } from './askRunFills';
import { coalesceCells } from './coalesceCells';
import type { Fill } from './Fill';
import { toFill } from './Fill';

/** Whether the colour of the hatching is to be told: needed to keep a fill, not to know our own again. */
export interface FillWish {
  readonly withHatching: boolean;
}

/** The answer about the fills of cells, to be read after the next `sync`. */
export interface FillAnswer {
  /** By address of the cell. */
  readonly known: ReadonlyMap<string, Fill>;
  /** Cells whose fill takes a second, finer question. */
  readonly open: readonly CellPosition[];
}

/** So many cells can be asked about one by one: 55 to 85 bytes each, 5 MB at most on the web. */
const cellsAskedSingly = 40_000;
/** Runs closer than this are asked about together: fewer objects cost more than a few cells. */
const joinedGap = 8;

/**
 * Asks for the fills of cells: cell by cell where that fits one answer, else whether the cells of a group
 * share one fill. A group is made of cells that may be expected to look alike.
 */
export function askFills(
  sheet: Excel.Worksheet,
  groups: readonly (readonly CellPosition[])[],
  wish: FillWish,
): () => FillAnswer {
  const cells = groups.flat();
  const runs = coalesceCells(cells, joinedGap);
  const count = runs.reduce((sum, r) => sum + (r.bottom - r.top + 1) * (r.right - r.left + 1), 0);
  return count <= cellsAskedSingly ? askSingly(sheet, cells, wish) : askTogether(sheet, groups);
}

/** Asks for the fill of each cell. */
export function askSingly(
  sheet: Excel.Worksheet,
  cells: readonly CellPosition[],
  wish: FillWish,
): () => FillAnswer {
  const told = askRunFills(sheet, coalesceCells(cells, joinedGap), wish);
  return () => ({ known: told(), open: [] });
}

function askTogether(
  sheet: Excel.Worksheet,
  groups: readonly (readonly CellPosition[])[],
): () => FillAnswer {
  const chunks = groups.flatMap((cells) => addressChunks(coalesceCells(cells)));
  const asked = chunks.map((address) => {
    const { fill } = sheet.getRanges(address).format;
    return { address, fill: fill.load('color,pattern,patternColor') };
  });
  return () => {
    const known = new Map<string, Fill>();
    const open: CellPosition[] = [];
    for (const { address, fill } of asked) {
      const shared = sharedFill(fill.color, fill.pattern, fill.patternColor);
      for (const cell of cellsOf(address)) {
        if (shared === undefined) open.push(cell);
        else known.set(cellAddress(cell), shared);
      }
    }
    return { known, open };
  };
}

/** Excel tells `null` (or nothing) for what the cells do not share. */
function sharedFill(color: unknown, pattern: unknown, patternColor: unknown): Fill | undefined {
  if (pattern === 'None') return null;
  if (typeof pattern !== 'string' || pattern === '') return undefined;
  if (typeof color !== 'string' || color === '') return undefined;
  if (pattern === 'Solid') return toFill({ color, pattern, patternColor: undefined });
  return typeof patternColor === 'string' ? toFill({ color, pattern, patternColor }) : undefined;
}

function* cellsOf(address: string): Generator<CellPosition> {
  for (const { top, left, bottom, right } of parseAreas(address)) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) yield { row, column };
    }
  }
}
