import type { CountyStandard } from '../../standards/county/CountyStandard';
import type { Evaluation } from '../Evaluation';
import type { Verdict } from '../Verdict';
import type { CountyEvaluation, CountyPartResult, Obstacle } from './CountyEvaluation';
import type { CountyFacts } from './CountyFacts';
import { countyLists } from './countyLists';
import { countyObstacles } from './countyObstacles';
import { countyPartResults } from './countyPartResults';
import { countySchools } from './countySchools';
import { evaluateItems } from './evaluateItems';
import { lostSchools } from './lostSchools';
import { stageStandings } from './stageStandings';

/**
 * 总体研判: what the county gave beside its schools, with what its schools came to. Anything missed: not ready. Nothing
 * missed but something open: cannot be judged. What is missing is never met.
 *
 * @param evaluations one for each school table, all by the standard that `standard` is the county part of
 */
export function evaluateCounty(
  facts: CountyFacts,
  standard: CountyStandard,
  evaluations: readonly Evaluation[],
): CountyEvaluation {
  const lost = lostSchools(evaluations);
  const context = { facts, standard, schools: countySchools(evaluations), lost };
  const items = evaluateItems(context);
  const standings = stageStandings(evaluations);
  const parts = countyPartResults(items, standings, { ...context, evaluations });
  const obstacles = countyObstacles(items, standings, lost);
  return {
    standard,
    evaluations,
    items,
    parts,
    lists: countyLists(context),
    obstacles,
    verdict: verdictOf(parts, obstacles),
  };
}

/** An obstacle that is not missed is open, whatever the parts say. */
function verdictOf(parts: readonly CountyPartResult[], obstacles: readonly Obstacle[]): Verdict {
  if (parts.some(({ verdict }) => verdict === 'fail')) return 'fail';
  return obstacles.length > 0 || parts.length === 0 ? 'unknown' : 'pass';
}
