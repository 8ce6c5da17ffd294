import { errors } from './en-US/errors';
import { explain } from './en-US/explain';
import { findings } from './en-US/findings';
import { functions } from './en-US/functions';
import { gather } from './en-US/gather';
import { health } from './en-US/health';
import { page } from './en-US/page';
import { pane } from './en-US/pane';
import { sheet } from './en-US/sheet';
import { terms } from './en-US/terms';
import { workbench } from './en-US/workbench';
import type { Messages } from './Messages';

/** Every visible text in English. */
export const enUS: Messages = {
  language: 'en-US',
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
