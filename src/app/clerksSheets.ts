import type { Workbook } from '../workbook/Workbook';

/**
 * Names of the visible sheets that are not results of ours, in the workbook's order.
 *
 * @throws WorkbookError when the workbook cannot be read
 */
export async function clerksSheets(workbook: Workbook): Promise<readonly string[]> {
  const sheets = await workbook.sheets();
  const receipts = await workbook.receipts();
  const own = new Set(
    receipts.flatMap(({ createdSheets }) => createdSheets.map(({ name }) => name)),
  );
  return sheets.flatMap(({ name, visible }) => (visible && !own.has(name) ? [name] : []));
}
