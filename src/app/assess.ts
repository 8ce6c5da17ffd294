import type { ReadRequest } from '../workbook/ReadRequest';
import type { Workbook } from '../workbook/Workbook';
import { assessGrid } from './assessGrid';
import type { AssessOptions } from './AssessOptions';
import type { AssessOutcome } from './AssessOutcome';
import { turnOver } from './inTurn';
import { readSource } from './readSource';

/**
 * Reads the table that `request` names and evaluates it. Writes nothing. What an earlier evaluation wrote is
 * not seen; when the clerk stands in a result sheet of ours, the table it was made from is read.
 *
 * @throws WorkbookError when the workbook cannot be read
 */
export async function assess(
  workbook: Workbook,
  request: ReadRequest,
  options: AssessOptions,
): Promise<AssessOutcome> {
  await turnOver(workbook);
  return assessGrid(await readSource(workbook, request), options);
}
