import type { CountyMessages } from '../../locale/county/CountyMessages';
import type { Messages } from '../../locale/Messages';

/** The texts that speak of the county's part: the program's and the county's own. */
export interface CountyTexts {
  readonly messages: Messages;
  readonly county: CountyMessages;
}
