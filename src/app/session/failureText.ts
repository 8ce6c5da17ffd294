import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { errorText } from '../../writing/text/errorText';
import { refusalText } from '../../writing/text/refusalText';
import type { Failure } from './Failure';

/** Why the last step did nothing, and what to do next. */
export function failureText(failure: Failure, messages: Messages): string {
  if ('error' in failure) return errorText(failure.error, messages);
  const reason = refusalText(failure.refusal, messages);
  return fillTemplate(messages.errors.correctionRefused, { reason });
}
