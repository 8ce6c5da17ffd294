import type { Obstacle } from '../../engine/county/CountyEvaluation';

/** Whether what stands in the way is missed or still open. */
export function obstacleStatus(obstacle: Obstacle): 'missed' | 'open' {
  if (obstacle.kind === 'item') return obstacle.result.status === 'missed' ? 'missed' : 'open';
  return 'status' in obstacle ? obstacle.status : 'open';
}
