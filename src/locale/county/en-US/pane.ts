import type { Texts } from '../../Messages';
import type { pane as chinese } from '../zh-CN/pane';

/** English texts of the county's part: pane. */
export const pane: Texts<typeof chinese> = {};
