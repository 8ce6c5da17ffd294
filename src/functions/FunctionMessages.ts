import type { Messages, Texts } from '../locale/Messages';
import type { functions } from '../locale/zh-CN/functions';

/** The texts that a worksheet function answers with: those of the pane and its own. */
export interface FunctionMessages extends Messages {
  readonly functions: Texts<typeof functions>;
}
