import type { Texts } from '../../Messages';
import type { items as chinese } from '../zh-CN/items';

/** English texts of the county's part: items. */
export const items: Texts<typeof chinese> = {};
