import type { Texts } from '../../Messages';
import type { sheets as chinese } from '../zh-CN/sheets';

/** English texts of the county's part: sheets. */
export const sheets: Texts<typeof chinese> = {};
