import type { Workbook } from '../Workbook';
import { addWholeSheet } from './addWholeSheet';
import { applyPlan } from './applyPlan';
import { goToCells } from './goToCells';
import { listSheets } from './listSheets';
import { readGrid } from './readGrid';
import { readReceipts } from './readReceipts';
import { restoreReceipt } from './restoreReceipt';
import { watchWorkbook } from './watchWorkbook';

const open: Workbook = {
  sheets: listSheets,
  read: readGrid,
  apply: applyPlan,
  receipts: readReceipts,
  restore: restoreReceipt,
  addSheet: addWholeSheet,
  goTo: goToCells,
  watch: watchWorkbook,
};

/**
 * The workbook that is open in Excel (ExcelApi 1.13 or newer). Ask for it after `Office.onReady`. It is one and the
 * same for the ribbon and the pane, so that each can know what the other does with it.
 */
export function excelWorkbook(): Workbook {
  return open;
}
