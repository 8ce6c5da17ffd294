import { figures } from './zh-CN/figures';
import { items } from './zh-CN/items';
import { overview } from './zh-CN/overview';
import { pane } from './zh-CN/pane';
import { sheets } from './zh-CN/sheets';
import { standard } from './zh-CN/standard';

/** Texts of the county's part, loaded when it is opened. */
export const countyZhCN = { figures, items, overview, pane, sheets, standard } as const;
