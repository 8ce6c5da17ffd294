import type { ReadOptions } from '../ReadOptions';
import type { Region } from '../region/Region';

/** The tables under the header rows that the clerk marked, or all of them where none was marked. */
export function markedRegions(
  regions: readonly Region[],
  { headerRows }: ReadOptions,
): readonly Region[] {
  if (!headerRows) return regions;
  const [from, to] = headerRows;
  const marked = regions.filter(({ header }) => header.bottom >= from && header.top <= to);
  return marked.length > 0 ? marked : regions;
}
