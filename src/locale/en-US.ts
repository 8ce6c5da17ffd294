import { errors } from './en-US/errors';
import { explain } from './en-US/explain';
import { findings } from './en-US/findings';
import { gather } from './en-US/gather';
import { health } from './en-US/health';
import { pane } from './en-US/pane';
import { sheet } from './en-US/sheet';
import { terms } from './en-US/terms';
import type { Messages } from './Messages';

/** Every text in English that the pane shows or writes; those of one place only stand beside it in `en-US/`. */
export const enUS: Messages = {
  language: 'en-US',
  terms,
  sheet,
  findings,
  explain,
  errors,
  gather,
  health,
  pane,
};
