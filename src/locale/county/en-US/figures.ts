import type { Texts } from '../../Messages';
import type { figures as chinese } from '../zh-CN/figures';

/** English texts of the county's part: figures. */
export const figures: Texts<typeof chinese> = {};
