import type { CountySheet } from './CountySheet';
import { isNoEvidence } from './isNoEvidence';

/** The evidence that a row names, as written; a sign or word for "none" or "later" is none. */
export function evidenceIn({ cells, columns }: CountySheet, row: number): string | null {
  const placed = columns.get('evidence');
  if (!placed) return null;
  if (isNoEvidence(cells.words(row, placed.column))) return null;
  return String(cells.value(row, placed.column)).trim();
}
