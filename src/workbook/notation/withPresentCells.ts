import type { CellPosition } from '../CellPosition';
import type { Receipt } from '../Receipt';
import { parseRect } from './parseRect';
import { rectAddress } from './rectAddress';
import { referencedSheet } from './referencedSheet';

/** Where a cell went: its present place, `gone` when it was deleted, `null` where nothing is known of it. */
type Place = CellPosition | 'gone' | null;

/**
 * The receipt with the places that its cells have now, by the formulas of `cellReferences` as Excel has kept them.
 * Cells that were deleted are left out: with them went all that we wrote. The receipt itself where nothing moved.
 */
export function withPresentCells(receipt: Receipt, references: readonly string[]): Receipt {
  const { source, cells, fills } = receipt;
  const [first = null, last = null, ...places] = references.map(placeOf);
  const changes = {
    source: { ...source, range: movedRange(source.range, first, last) },
    cells: cells.flatMap((cell, index) => moved(cell, places[index])),
    fills: fills.flatMap((fill, index) => moved(fill, places[cells.length + index])),
  };
  const isSame =
    changes.source.range === source.range &&
    isEach(changes.cells, cells) &&
    isEach(changes.fills, fills);
  return isSame ? receipt : { ...receipt, ...changes };
}

function placeOf(formula: string): Place {
  if (referencedSheet(formula) === null) return null;
  const address = formula.slice(formula.lastIndexOf('!', formula.length - 2) + 1);
  if (address.startsWith('#REF')) return 'gone';
  const rect = parseRect(address);
  return rect && { row: rect.top, column: rect.left };
}

function moved<T extends CellPosition>(cell: T, place: Place | undefined): T[] {
  if (place === 'gone') return [];
  const stays = !place || (place.row === cell.row && place.column === cell.column);
  return [stays ? cell : { ...cell, ...place }];
}

/** A table of which a corner was deleted keeps the address it had: it is read anew anyhow. */
function movedRange(range: string, first: Place, last: Place): string {
  if (first === null || last === null || first === 'gone' || last === 'gone') return range;
  return rectAddress({
    top: first.row,
    left: first.column,
    bottom: last.row,
    right: last.column,
  });
}

function isEach<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
