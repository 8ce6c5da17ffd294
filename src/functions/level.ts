import { levelOf } from '../engine/levelOf';
import type { Messages } from '../locale/Messages';
import type { FunctionResult } from './FunctionResult';
import type { Given } from './Given';
import { questionsOf } from './questionsOf';

/** `JUNHENG.LEVEL`: the level of each school, in the shape of the resource range. */
export function level(given: Given, { terms }: Messages): FunctionResult<string[][]> {
  const questions = questionsOf(given);
  if ('problem' in questions) return questions;
  return {
    value: questions.value.map((row) => row.map((question) => terms.level[levelOf(question)])),
  };
}
