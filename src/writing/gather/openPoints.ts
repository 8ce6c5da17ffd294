import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { Gathering } from '../../reading/sources/Gathering';
import type { Source } from '../../reading/sources/Source';
import { findingText } from '../text/findingText';
import { gatherQuestionText } from './gatherQuestionText';
import { openSourceQuestions } from './openSourceQuestions';

/** What is open after gathering, in words: between the sources, and in each of them. */
export function openPoints(
  gathering: Gathering,
  sources: readonly Source[],
  messages: Messages,
): readonly string[] {
  return [
    ...gathering.questions.map((question) => gatherQuestionText(question, messages)),
    ...openSourceQuestions(gathering, sources).map(({ source, question }) =>
      fillTemplate(messages.gather.sourceQuestion, {
        source: source.id,
        text: findingText(question, messages),
      }),
    ),
  ];
}
