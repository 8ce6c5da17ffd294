import { errors } from './zh-CN/errors';
import { explain } from './zh-CN/explain';
import { findings } from './zh-CN/findings';
import { functions } from './zh-CN/functions';
import { gather } from './zh-CN/gather';
import { health } from './zh-CN/health';
import { page } from './zh-CN/page';
import { pane } from './zh-CN/pane';
import { sheet } from './zh-CN/sheet';
import { terms } from './zh-CN/terms';
import { workbench } from './zh-CN/workbench';

/** Every visible text in Chinese. */
export const zhCN = {
  /** The language's tag, for the page. */
  language: 'zh-CN',
  terms,
  sheet,
  findings,
  explain,
  errors,
  functions,
  gather,
  health,
  pane,
  page,
  workbench,
};
