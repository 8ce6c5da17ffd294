import type { CountyEvaluation, CountyPartResult, Obstacle, TableDoubt } from './CountyEvaluation';

/**
 * The county with doubts about its school tables: each is open and stands before all else that is open. What a table
 * that could not be read may hold leaves resources and coefficients open; a stage that stands twice because the
 * gathered table is out of date is told once, by that.
 */
export function withTableDoubts(
  result: CountyEvaluation,
  doubts: readonly TableDoubt[],
): CountyEvaluation {
  if (doubts.length === 0) return result;
  const unread = doubts.filter(({ kind }) => kind === 'table-unread').length;
  const outdated = doubts.flatMap((one) => (one.kind === 'gathering-outdated' ? one.stages : []));
  const others = result.obstacles.filter(
    (one) => one.kind !== 'stage-twice' || !outdated.includes(one.stage),
  );
  const missed = others.filter(isMissed);
  return {
    ...result,
    parts: result.parts.map((part) => withOpen(part, unread)),
    obstacles: [...missed, ...doubts, ...others.filter((one) => !isMissed(one))],
    verdict: result.verdict === 'pass' ? 'unknown' : result.verdict,
  };
}

function isMissed(obstacle: Obstacle): boolean {
  const status = obstacle.kind === 'item' ? obstacle.result.status : null;
  return status === 'missed' || ('status' in obstacle && obstacle.status === 'missed');
}

function withOpen(part: CountyPartResult, count: number): CountyPartResult {
  if (count === 0 || !['resources', 'coefficients'].includes(part.part)) return part;
  const verdict = part.verdict === 'pass' ? 'unknown' : part.verdict;
  return { ...part, verdict, open: part.open + count };
}
