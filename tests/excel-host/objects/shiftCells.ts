import { HostError } from '../protocol/HostError';
import { tellAddress } from './addressing';
import type { RangePlace } from './rangeWrites';

/** `Range.insert` and `Range.delete` of whole rows and columns. */
export function shiftCells(
  { context, sheet, area }: RangePlace,
  what: 'insert' | 'delete',
  direction: unknown,
): void {
  const sign = what === 'insert' ? 1 : -1;
  const isRows = area.left === 0 && area.right === 16383;
  const isColumns = area.top === 0 && area.bottom === 1048575;
  if (!isRows && !isColumns)
    throw new HostError('ApiNotFound', `Range.${what}(${String(direction)})`);
  const noun = isRows ? 'Row' : 'Column';
  sheet.mustAllow(`allow${sign > 0 ? 'Insert' : 'Delete'}${noun}s`);
  const [at, last] = isRows ? [area.top, area.bottom] : [area.left, area.right];
  const count = sign * (last - at + 1);
  context.workbook.shift(sheet, { kind: isRows ? 'rows' : 'columns', at, count });
  const kind = `${noun}${sign > 0 ? 'Inserted' : 'Deleted'}` as const;
  context.events.changed(sheet, tellAddress(sheet, [area]), 'add-in', kind);
}
