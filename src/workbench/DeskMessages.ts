import type { Messages } from '../locale/Messages';
import type { WorkbenchMessages } from '../locale/zh-CN/workbench';

/** Every text of the local page: the pane's and its own. */
export interface DeskMessages extends Messages {
  readonly workbench: WorkbenchMessages;
}
