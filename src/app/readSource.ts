import type { Grid } from '../workbook/Grid';
import type { ReadRequest } from '../workbook/ReadRequest';
import type { Workbook } from '../workbook/Workbook';
import { ownSheetRequest } from './ownSheetRequest';
import { withoutOurs } from './withoutOurs';

/**
 * The cells that `request` names as the clerk had them. What an earlier evaluation wrote is not seen; when the clerk
 * stands in a result sheet of ours, the table it was made from is read.
 *
 * @throws WorkbookError when the workbook cannot be read
 */
export async function readSource(workbook: Workbook, request: ReadRequest): Promise<Grid> {
  const found = await workbook.read(request);
  const receipts = found.hasRecord ? await workbook.receipts() : [];
  const source = ownSheetRequest(found.sheet, receipts);
  return withoutOurs(source ? await workbook.read(source) : found, receipts);
}
