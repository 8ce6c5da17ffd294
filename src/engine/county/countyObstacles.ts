import { countyParts } from '../../standards/county/CountyStandard';
import type { CountyCase, CountyItemResult, Obstacle } from './CountyEvaluation';
import { schoolObstacles } from './schoolObstacles';
import type { StageStanding } from './stageStandings';

/** What stands in the way, most serious first: vetoes that are missed, all else that is missed, what is open. */
export function countyObstacles(
  items: readonly CountyItemResult[],
  standings: readonly StageStanding[],
  lost: readonly CountyCase[],
): readonly Obstacle[] {
  const schools = schoolObstacles(standings, lost);
  const inOrder = countyParts.flatMap((part) => items.filter(({ item }) => item.part === part));
  const missed = inOrder.filter(({ status }) => status === 'missed');
  const isVeto = ({ item }: CountyItemResult): boolean => item.part === 'veto';
  const asObstacle = (result: CountyItemResult): Obstacle => ({ kind: 'item', result });
  return [
    ...missed.filter(isVeto).map(asObstacle),
    ...schools.filter(({ status }) => status === 'missed'),
    ...missed.filter((one) => !isVeto(one)).map(asObstacle),
    ...tableObstacles(standings),
    ...schools.filter(({ status }) => status === 'open'),
    ...inOrder.filter(({ status }) => status === 'open').map(asObstacle),
  ];
}

/** No table at all, or stages that stand in none or in several. */
function tableObstacles(standings: readonly StageStanding[]): readonly Obstacle[] {
  if (standings.every(({ kind }) => kind === 'absent')) return [{ kind: 'no-schools' }];
  return standings.flatMap(({ kind, stage }): readonly Obstacle[] => {
    if (kind === 'one') return [];
    return [{ kind: kind === 'absent' ? 'stage-absent' : 'stage-twice', stage }];
  });
}
