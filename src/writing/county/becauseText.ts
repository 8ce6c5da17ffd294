import type { CountyEvaluation } from '../../engine/county/CountyEvaluation';
import type { CountyMessages } from '../../locale/county/CountyMessages';
import { fillTemplate } from '../../locale/fillTemplate';
import { obstacleStatus } from './obstacleStatus';

/** What the verdict on the county rests on, in one sentence. */
export function becauseText(
  { verdict, obstacles }: Pick<CountyEvaluation, 'verdict' | 'obstacles'>,
  { overview: { because } }: CountyMessages,
): string {
  const missed = obstacles.filter((one) => obstacleStatus(one) === 'missed').length;
  const open = obstacles.length - missed;
  if (verdict === 'fail' && open > 0) return fillTemplate(because.failAndOpen, { missed, open });
  return fillTemplate(because[verdict], { missed, open });
}
