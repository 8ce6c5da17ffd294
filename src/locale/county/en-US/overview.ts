import type { Texts } from '../../Messages';
import type { overview as chinese } from '../zh-CN/overview';

/** English texts of the county's part: overview. */
export const overview: Texts<typeof chinese> = {};
