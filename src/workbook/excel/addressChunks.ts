import { rectAddress } from '../notation/rectAddress';
import type { Rect } from '../Rect';

/** Excel refuses addresses beyond 8,192 characters. */
const longestAddress = 8000;

/** Addresses of many rectangles, `A1:A4,C7`, none longer than Excel takes. */
export function addressChunks(rects: readonly Rect[]): string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const address of rects.map(rectAddress)) {
    if (chunk !== '' && chunk.length + 1 + address.length > longestAddress) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk += chunk === '' ? address : `,${address}`;
  }
  return chunk === '' ? chunks : [...chunks, chunk];
}
