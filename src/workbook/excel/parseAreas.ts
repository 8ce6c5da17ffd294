import { parseRect } from '../notation/parseRect';
import type { Rect } from '../Rect';

/**
 * Rectangles of an address as Excel tells it, with or without sheet names:
 * `'一、小学, 初中'!A1:B2,小学!D5`. Parts that are no rectangle are left out.
 */
export function parseAreas(address: string): Rect[] {
  // A quoted sheet name may hold commas and exclamation marks of its own.
  const bare = address.replace(/'(?:[^']|'')*'!/g, '');
  return bare.split(',').flatMap((part) => parseRect(part) ?? []);
}
