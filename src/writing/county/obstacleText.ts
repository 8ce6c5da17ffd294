import type { Obstacle } from '../../engine/county/CountyEvaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import type { CountyTexts } from './CountyTexts';
import { obstacleRow } from './obstacleRow';

/** What stands in the way in one sentence: what it is, what there is, what is asked. */
export function obstacleText(obstacle: Obstacle, texts: CountyTexts): string {
  const { subject, present, wanted } = obstacleRow(obstacle, texts);
  const { sentence } = texts.county.overview.obstacle;
  const inLine = present.replaceAll('\n', texts.messages.sheet.separator);
  return fillTemplate(sentence, { subject, present: inLine, wanted });
}
