import type { Receipt } from '../../workbook/Receipt';

/** The workbook's records after a write: an earlier one of the same sheet was restored before it. */
export function receiptsAfter(earlier: readonly Receipt[], written: Receipt): readonly Receipt[] {
  const others = earlier.filter(({ source }) => source.sheet !== written.source.sheet);
  return [...others, written];
}
