import { parseRect } from '../notation/parseRect';
import { readRecordColumns } from '../notation/readRecordColumns';
import { recordSheetName } from '../notation/recordSheetName';
import { withPresentNames } from '../notation/withPresentNames';
import type { StoredRecord } from './StoredRecord';
import { emptyRecord } from './StoredRecord';

/**
 * Asks for the record, whose sheet must be there and the names of the sheets loaded, at once or by then; it can be read
 * after the next `sync`.
 */
export function askRecord(worksheets: Excel.WorksheetCollection): () => StoredRecord {
  const used = worksheets.getItem(recordSheetName).getUsedRangeOrNullObject(true);
  used.load('formulas,address');
  return () => {
    const sheetNames = new Set(worksheets.items.map(({ name }) => name));
    const area = used.isNullObject ? null : parseRect(used.address);
    // Somebody who emptied its first cells has spoilt the record.
    return area?.top === 0 && area.left === 0 ? recordOf(used.formulas, sheetNames) : emptyRecord;
  };
}

/** Excel keeps the references right, so the names that they give are the present ones. */
function recordOf(
  formulas: readonly (readonly unknown[])[],
  sheetNames: ReadonlySet<string>,
): StoredRecord {
  const { receipts, notes } = readRecordColumns({
    receipts: formulas.map((row) => row[0]),
    referenceAt: (row) => formulas[row]?.[1],
    notes: formulas.map((row) => row[2]),
    cellReferenceAt: (row) => formulas[row]?.[3],
  });
  return {
    receipts: receipts.map(({ receipt, sheetNames: referenced, hasMoved }) => {
      const present = referenced.map((name) => (name && sheetNames.has(name) ? name : null));
      return { receipt: withPresentNames(receipt, present), sheetNames: present, hasMoved };
    }),
    notes,
  };
}
