import { parseRect } from '../notation/parseRect';
import { parseRecord } from './parseRecord';
import { recordSheetName } from '../notation/recordSheetName';
import type { StoredRecord } from './StoredRecord';
import { emptyRecord } from './StoredRecord';

/** Asks for the record, whose sheet must be there; it can be read after the next `sync`. */
export function askRecord(worksheets: Excel.WorksheetCollection): () => StoredRecord {
  const used = worksheets.getItem(recordSheetName).getUsedRangeOrNullObject(true);
  used.load('formulas,address');
  return () => {
    const area = used.isNullObject ? null : parseRect(used.address);
    // Somebody who emptied its first cells has spoilt the record.
    return area?.top === 0 && area.left === 0 ? parseRecord(used.formulas) : emptyRecord;
  };
}
