import type { Rect } from '../../workbook/Rect';
import { recogniseHeader } from '../columns/recogniseHeader';
import { choosesPupils } from '../mapping/choosesPupils';
import type { Region } from './Region';

/** Areas that are looked at one by one; of more of them, the rectangle around. */
const mostAreas = 20;

/**
 * The tables that the clerk may mean, the likeliest first. Only the one that the selection touches most, when it
 * touches any that could be evaluated; otherwise the nearest first, and without a selection in reading order.
 */
export function orderRegions(
  regions: readonly Region[],
  selection: readonly Rect[] | null,
): readonly Region[] {
  const usable = regions.filter((region) => choosesPupils(region.mapping) || hasPupils(region));
  const candidates = usable.length > 0 ? usable : regions;
  const [first] = candidates;
  if (!first || !selection || selection.length === 0) return candidates;
  const box = boundingBox(selection);
  const areas = selection.length > mostAreas ? [box] : selection;
  let touched = { region: first, cells: 0 };
  for (const region of candidates) {
    const cells = covered(region, areas);
    if (cells > touched.cells) touched = { region, cells };
  }
  if (touched.cells > 0) return [touched.region];
  return [...candidates].sort((a, b) => distance(a, box) - distance(b, box));
}

function hasPupils({ paths }: Region): boolean {
  return paths.some((path) => {
    const { meaning } = recogniseHeader(path);
    return meaning.kind === 'field' && meaning.field === 'pupils';
  });
}

function boundingBox(rects: readonly Rect[]): Rect {
  return rects.reduce((box, { top, left, bottom, right }) => ({
    top: Math.min(box.top, top),
    left: Math.min(box.left, left),
    bottom: Math.max(box.bottom, bottom),
    right: Math.max(box.right, right),
  }));
}

/** The table with its title lines, as a rectangle. */
function frame({ header, titleLines, left, right, bodyBottom }: Region): Rect {
  return { top: titleLines[0]?.row ?? header.top, left, bottom: bodyBottom, right };
}

/** Cells of the table that are selected, in all areas together. */
function covered(region: Region, areas: readonly Rect[]): number {
  return areas.reduce((sum, area) => sum + overlap(region, area), 0);
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
