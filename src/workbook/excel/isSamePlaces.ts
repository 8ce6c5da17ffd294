import { cellAddress } from '../notation/cellAddress';
import type { Receipt } from '../Receipt';

/** Whether two receipts name the same cells, in the same order. */
export function isSamePlaces(a: Receipt, b: Receipt): boolean {
  const placesOf = ({ cells, fills }: Receipt) => [...cells, ...fills].map(cellAddress).join();
  return placesOf(a) === placesOf(b);
}
