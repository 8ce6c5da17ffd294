import type { CountySheet } from './CountySheet';

const nothing = /^(?:[-—–/\\.。…]+|无|没有|暂无|未提供|none|n\/?a)$/i;

/** The evidence that a row names, as written; a sign for "none" is none. */
export function evidenceIn({ cells, columns }: CountySheet, row: number): string | null {
  const placed = columns.get('evidence');
  if (!placed) return null;
  const words = cells.words(row, placed.column);
  if (words === '' || nothing.test(words)) return null;
  return String(cells.value(row, placed.column)).trim();
}
