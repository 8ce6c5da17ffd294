import type { Messages } from '../locale/Messages';
import type { Workbook } from '../workbook/Workbook';
import { inTurn } from './inTurn';
import { sampleSheet } from './sampleSheet';

/**
 * Adds a sheet with a fictitious county and shows it; nothing else of the workbook changes. Returns its name.
 *
 * @throws WorkbookError when the workbook refuses
 */
export function insertSample(workbook: Workbook, messages: Messages): Promise<string> {
  return inTurn(workbook, () => workbook.addSheet(sampleSheet(messages)));
}
