import { errors } from './zh-CN/errors';
import { explain } from './zh-CN/explain';
import { findings } from './zh-CN/findings';
import { gather } from './zh-CN/gather';
import { health } from './zh-CN/health';
import { pane } from './zh-CN/pane';
import { sheet } from './zh-CN/sheet';
import { terms } from './zh-CN/terms';

/** Every text in Chinese that the pane shows or writes; those of one place only stand beside it in `zh-CN/`. */
export const zhCN = {
  /** The language's tag, for the page. */
  language: 'zh-CN',
  terms,
  sheet,
  findings,
  explain,
  errors,
  gather,
  health,
  pane,
};
