import type { Rect } from '../../workbook/Rect';
import { recogniseHeader } from '../columns/recogniseHeader';
import type { Region } from './Region';

/**
 * The tables that the clerk may mean, the likeliest first. Only the one that the selection touches most, when it
 * touches any that could be evaluated; otherwise the nearest first, and without a selection in reading order.
 */
export function orderRegions(
  regions: readonly Region[],
  selection: readonly Rect[] | null,
): readonly Region[] {
  const usable = regions.filter(hasPupils);
  const candidates = usable.length > 0 ? usable : regions;
  const [first] = candidates;
  if (!first || !selection || selection.length === 0) return candidates;
  const box = boundingBox(selection);
  const touched = candidates.reduce(
    (best, region) => (overlap(region, box) > overlap(best, box) ? region : best),
    first,
  );
  if (overlap(touched, box) > 0) return [touched];
  return [...candidates].sort((a, b) => distance(a, box) - distance(b, box));
}

function hasPupils({ paths }: Region): boolean {
  return paths.some((path) => {
    const { meaning } = recogniseHeader(path);
    return meaning.kind === 'field' && meaning.field === 'pupils';
  });
}

function boundingBox(rects: readonly Rect[]): Rect {
  return {
    top: Math.min(...rects.map(({ top }) => top)),
    left: Math.min(...rects.map(({ left }) => left)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
    right: Math.max(...rects.map(({ right }) => right)),
  };
}

/** The table with its title lines, as a rectangle. */
function frame({ header, titleLines, left, right, bodyBottom }: Region): Rect {
  return { top: titleLines[0]?.row ?? header.top, left, bottom: bodyBottom, right };
}

function overlap(region: Region, box: Rect): number {
  const table = frame(region);
  const rows = Math.min(table.bottom, box.bottom) - Math.max(table.top, box.top) + 1;
  const columns = Math.min(table.right, box.right) - Math.max(table.left, box.left) + 1;
  return Math.max(0, rows) * Math.max(0, columns);
}

function distance(region: Region, box: Rect): number {
  const table = frame(region);
  const down = Math.max(0, table.top - box.bottom, box.top - table.bottom);
  const across = Math.max(0, table.left - box.right, box.left - table.right);
  return down + across;
}
