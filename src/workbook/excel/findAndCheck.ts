import type { Receipt } from '../Receipt';
import type { CheckedReceipt } from './checkReceipt';
import { checkReceipt } from './checkReceipt';
import type { FoundSheet, FoundSheets } from './findSheets';
import { findSheets } from './findSheets';
import { isSamePlaces } from './isSamePlaces';
import { presentReceipt } from './presentReceipt';
import type { Restoration } from './Restoration';
import { runExcel } from './runExcel';

/**
 * What stands where a receipt wrote. Its cells may have moved since it was read: the record says where they are now.
 *
 * @throws {WorkbookError} `restore-protected`, `restore-structure-protected`
 */
export async function findAndCheck(receipt: Receipt): Promise<Restoration> {
  const where = { sheet: receipt.source.sheet };
  return runExcel(
    async (context) => {
      const found = await findSheets(context, receipt);
      const check = await checkReceipt(context, receipt, found);
      const present = presentReceipt(check.record, receipt);
      if (isSamePlaces(present, receipt)) {
        return { found, check, removed: sheetsToRemove(found, check), receipt };
      }
      const foundNow = await findSheets(context, present);
      const checkNow = await checkReceipt(context, present, foundNow);
      const removed = sheetsToRemove(foundNow, checkNow);
      return { found: foundNow, check: checkNow, removed, receipt: present };
    },
    { where },
  );
}

/** Sheets of ours that nobody edited. A workbook must keep a visible sheet, if need be one of ours. */
function sheetsToRemove(found: FoundSheets, check: CheckedReceipt): FoundSheet[] {
  const ours = found.created.filter((sheet) => check.untouchedSheets.has(sheet.name));
  const staysVisible = found.visibleNames.some(
    (name) => !ours.some((sheet) => sheet.name === name),
  );
  return staysVisible ? ours : ours.slice(1);
}
