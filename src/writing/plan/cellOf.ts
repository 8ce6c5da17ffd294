import type { CellPosition } from '../../workbook/CellPosition';
import { parseRect } from '../../workbook/notation/parseRect';
import { splitAddress } from '../../workbook/notation/splitAddress';

/** The cell that a source token names, when it lies in `sheet`. */
export function cellOf(source: string, sheet: string): CellPosition | null {
  const { sheet: owner, address } = splitAddress(source);
  const rect = owner === sheet ? parseRect(address) : null;
  return rect ? { row: rect.top, column: rect.left } : null;
}
