import type { Obstacle } from '../../engine/county/CountyEvaluation';
import { itemCells } from './itemCells';

/** Full address of the cell to look at first, or `null`. */
export function obstacleCell(obstacle: Obstacle): string | null {
  if (obstacle.kind === 'item') return itemCells(obstacle.result)[0] ?? null;
  return 'source' in obstacle ? obstacle.source : null;
}
