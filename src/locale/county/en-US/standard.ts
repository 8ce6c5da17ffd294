import type { Texts } from '../../Messages';
import type { standard as chinese } from '../zh-CN/standard';

/** English texts of the county's part: standard. */
export const standard: Texts<typeof chinese> = {};
