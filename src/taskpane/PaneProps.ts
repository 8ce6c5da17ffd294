import type { MemoryStore } from '../app/memory/MemoryStore';
import type { Messages } from '../locale/Messages';
import type { Workbook } from '../workbook/Workbook';

/** What a pane is given by its page. It knows the workbook by the port only. */
export interface PaneProps {
  readonly workbook: Workbook;
  readonly messages: Messages;
  /** Date for the result sheet, YYYY-MM-DD. */
  readonly today: string;
  readonly version: string;
  /** Where templates are remembered; the same object as long as the pane lives. */
  readonly memoryStore?: MemoryStore;
}
