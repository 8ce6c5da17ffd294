import { version } from '../../package.json';
import { localDate } from '../app/localDate';
import type { MemoryStore } from '../app/memory/MemoryStore';
import type { Messages } from '../locale/Messages';
import { excelWorkbook } from '../workbook/excel/ExcelWorkbook';
import { Pane } from './Pane';

interface ExcelPaneProps {
  readonly messages: Messages;
  readonly memoryStore: MemoryStore;
}

/** The pane over the workbook that Excel has open. */
export function ExcelPane(props: ExcelPaneProps) {
  return (
    <Pane {...props} today={localDate(new Date())} version={version} workbook={excelWorkbook()} />
  );
}
