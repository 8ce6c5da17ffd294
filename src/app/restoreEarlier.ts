import { fingerprint } from '../workbook/notation/fingerprint';
import { parseRect } from '../workbook/notation/parseRect';
import type { Receipt } from '../workbook/Receipt';
import type { Workbook } from '../workbook/Workbook';
import { WorkbookError } from '../workbook/WorkbookError';
import type { WritePlan } from '../workbook/WritePlan';
import { valuesIn } from '../writing/plan/valuesIn';
import { withoutOurs } from './withoutOurs';

/**
 * Restores what earlier evaluations of the plan's sheet wrote; other sheets keep theirs. A plan that no longer
 * fits is refused first, so that the earlier result is not lost for nothing. Returns how many were restored.
 *
 * @throws WorkbookError `changed-since` when the table changed after the plan was made; nothing is restored
 */
export async function restoreEarlier(workbook: Workbook, plan: WritePlan): Promise<number> {
  const receipts = await workbook.receipts();
  const earlier = receipts.filter(({ source }) => source.sheet === plan.source.sheet);
  if (earlier.length === 0) return 0;
  await mustFit(workbook, plan, receipts);
  for (const receipt of earlier) await workbook.restore(receipt).catch(asRefusedWrite);
  return earlier.length;
}

/** The clerk asked for a write, so what refuses it is told in words of writing. */
function asRefusedWrite(error: unknown): never {
  if (error instanceof WorkbookError) {
    const { code, where, detail } = error;
    if (code === 'restore-protected') throw new WorkbookError('protected', where, detail);
    if (code === 'restore-structure-protected') {
      throw new WorkbookError('structure-protected', where, detail);
    }
  }
  throw error;
}

async function mustFit(
  workbook: Workbook,
  { source }: WritePlan,
  receipts: readonly Receipt[],
): Promise<void> {
  const range = parseRect(source.range);
  const grid = withoutOurs(await workbook.read({ kind: 'sheet', sheet: source.sheet }), receipts);
  if (!range || fingerprint(valuesIn(grid, range)) !== source.fingerprint) {
    throw new WorkbookError('changed-since', { sheet: source.sheet });
  }
}
