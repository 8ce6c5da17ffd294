import { fillTemplate } from '../locale/fillTemplate';
import { standards } from '../standards/standards';
import { refusalText } from '../writing/text/refusalText';
import type { FunctionMessages } from './FunctionMessages';
import type { Problem } from './Problem';

const listed = (messages: FunctionMessages): string =>
  standards['quality-balance-2017'].indicators
    .map(({ id }) => messages.terms.indicatorShort[id])
    .join(messages.sheet.listSeparator);

/** A problem in words: what stands where, and what to do. */
export function problemText(problem: Problem, messages: FunctionMessages): string {
  if (problem.code === 'refused') return refusalText(problem.refusal, messages);
  const { functions } = messages;
  const argument = 'argument' in problem ? functions.arguments[problem.argument] : '';
  return fillTemplate(functions.problems[problem.code], {
    ...problem,
    argument,
    choices: listed(messages),
  });
}
