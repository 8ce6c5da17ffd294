import { figures } from './en-US/figures';
import { items } from './en-US/items';
import { overview } from './en-US/overview';
import { pane } from './en-US/pane';
import { sheets } from './en-US/sheets';
import { standard } from './en-US/standard';
import type { CountyMessages } from './CountyMessages';

/** Texts of the county's part, loaded when it is opened. */
export const countyEnUS: CountyMessages = { figures, items, overview, pane, sheets, standard };
