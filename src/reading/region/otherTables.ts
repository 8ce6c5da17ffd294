import { rectAddress } from '../../workbook/notation/rectAddress';
import type { Cells } from '../cells/Cells';
import { recogniseHeader } from '../columns/recogniseHeader';
import type { ReadingFinding } from '../ReadingFinding';
import type { Region } from './Region';

const aside: readonly string[] = ['pupils', 'classes', 'staff'];

/** A warning for each further table of the sheet that could be evaluated too, so that none is passed over unseen. */
export function otherTables(
  cells: Cells,
  regions: readonly Region[],
  chosen: Region,
): ReadingFinding[] {
  return regions.flatMap((region): ReadingFinding[] => {
    const bottom = region === chosen || !isUsable(region) ? null : lastRow(cells, region);
    if (bottom === null) return [];
    const { header, left, right } = region;
    const range = rectAddress({ top: header.top, left, bottom, right });
    const cell = cells.address(header.top, left);
    return [{ code: 'other-table', severity: 'warning', cell, details: { range } }];
  });
}

/** Whether the header names pupils and something to divide by them. */
function isUsable({ paths }: Region): boolean {
  const named = paths.flatMap((path) => {
    const { meaning } = recogniseHeader(path);
    if (meaning.kind === 'ratio') return ['ratio'];
    return meaning.kind === 'field' ? [meaning.field] : [];
  });
  return named.includes('pupils') && named.some((field) => !aside.includes(field));
}

/** The last row that holds something, or `null` when the body has no number. */
function lastRow(cells: Cells, { bodyTop, bodyBottom, left, right }: Region): number | null {
  let last: number | null = null;
  let hasNumber = false;
  for (let row = bodyTop; row <= bodyBottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = cells.value(row, column);
      if (value === null) continue;
      last = row;
      if (typeof value === 'number') hasNumber = true;
    }
  }
  return hasNumber ? last : null;
}
