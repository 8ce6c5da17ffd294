import { evaluate } from '../engine/evaluate';
import { readTable } from '../reading/readTable';
import type { Standard } from '../standards/Standard';
import type { ReadRequest } from '../workbook/ReadRequest';
import type { Workbook } from '../workbook/Workbook';
import type { AssessOutcome } from './AssessOutcome';
import { ownSheetRequest } from './ownSheetRequest';
import { withoutOurs } from './withoutOurs';

/**
 * Reads the table that `request` names and evaluates it. Writes nothing. What an earlier evaluation wrote is
 * not seen; when the clerk stands in a result sheet of ours, the table it was made from is read.
 *
 * @throws WorkbookError when the workbook cannot be read
 */
export async function assess(
  workbook: Workbook,
  request: ReadRequest,
  standard: Standard,
): Promise<AssessOutcome> {
  const found = await workbook.read(request);
  const receipts = found.hasRecord ? await workbook.receipts() : [];
  const source = ownSheetRequest(found.sheet, receipts);
  const grid = withoutOurs(source ? await workbook.read(source) : found, receipts);
  const outcome = readTable(grid);
  if (outcome.kind === 'refused') return outcome;
  const { table } = outcome;
  const evaluation = evaluate(table.schools, standard);
  return { kind: 'assessed', assessment: { grid, table, evaluation, muted: [] } };
}
