import type { Workbook } from '../workbook/Workbook';

/** Restores what earlier evaluations of this sheet wrote; other sheets keep theirs. */
export async function restoreEarlier(workbook: Workbook, sheet: string): Promise<void> {
  const receipts = await workbook.receipts();
  for (const earlier of receipts.filter(({ source }) => source.sheet === sheet)) {
    await workbook.restore(earlier);
  }
}
