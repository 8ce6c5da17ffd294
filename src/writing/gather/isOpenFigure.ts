import type { GatherQuestionCode } from '../../reading/sources/Gathering';

/** Whether a question is about a figure, which shows in its own cell. */
export function isOpenFigure(code: GatherQuestionCode): boolean {
  return code === 'value-differs' || code === 'part-differs';
}
