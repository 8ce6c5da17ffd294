import type { Rect } from '../../workbook/Rect';
import type { StageParts } from './stagePartsOf';

/**
 * What a merged area over several rows means for one of them: `null` when no other school stands in it, `schools`
 * when it covers several, `school` when it covers all rows of one school and this is not the one that holds the
 * amount.
 */
export type Sharing = (merge: Rect, row: number) => 'school' | 'schools' | null;

/** Tells merged areas apart, each in constant time. `rows`: those of all schools, top down. */
export function sharingOf(rows: readonly number[], parts: StageParts): Sharing {
  const first = rows[0] ?? 0;
  const before: number[] = [];
  for (const row of rows) {
    while (before.length <= row - first) before.push(before[before.length - 1] ?? 0);
    before.push((before[before.length - 1] ?? 0) + 1);
  }
  const upTo = (row: number): number => {
    const at = Math.min(row - first + 1, before.length - 1);
    return at < 0 ? 0 : (before[at] ?? 0);
  };
  return (merge, row) => {
    if (merge.bottom === merge.top) return null;
    const covered = upTo(merge.bottom) - upTo(merge.top - 1);
    if (covered <= 1) return null;
    const group = parts.get(row);
    const isWhole =
      group?.length === covered && group.every((one) => one >= merge.top && one <= merge.bottom);
    if (!isWhole) return 'schools';
    // The cell of the first row is the merged area's own, unless the area begins above it.
    return row === group[0] && row === merge.top ? null : 'school';
  };
}
