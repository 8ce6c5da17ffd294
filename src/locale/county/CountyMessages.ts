import type { Texts } from '../Messages';
import type { countyZhCN } from './zh-CN';

/** Every text of one language for the county's part. */
export type CountyMessages = Texts<typeof countyZhCN>;
