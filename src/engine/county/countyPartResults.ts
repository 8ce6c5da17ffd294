import { countyParts } from '../../standards/county/CountyStandard';
import type { Evaluation } from '../Evaluation';
import type { Verdict } from '../Verdict';
import type { CountyContext } from './CountyContext';
import type { CountyItemResult, CountyPartResult, Obstacle } from './CountyEvaluation';
import { schoolObstacles } from './schoolObstacles';
import type { StageStanding } from './stageStandings';

/** The lines of the overview: resources and coefficients first, then the parts that have items. */
export function countyPartResults(
  items: readonly CountyItemResult[],
  standings: readonly StageStanding[],
  context: CountyContext & { readonly evaluations: readonly Evaluation[] },
): readonly CountyPartResult[] {
  const obstacles = schoolObstacles(standings, context.lost);
  return [
    ...(asksResources(context) ? [resources(standings, obstacles)] : []),
    ...(asksCoefficients(context) ? [coefficients(standings, { obstacles, context })] : []),
    ...countyParts.flatMap((part): readonly CountyPartResult[] => {
      const own = items.filter(({ item }) => item.part === part);
      const count = (status: CountyItemResult['status']): number =>
        own.filter((one) => one.status === status).length;
      return own.length === 0
        ? []
        : [partOf(part, { met: count('met'), missed: count('missed'), open: count('open') })];
    }),
  ];
}

type Counts = Pick<CountyPartResult, 'met' | 'missed' | 'open'>;

function partOf(part: CountyPartResult['part'], counts: Counts): CountyPartResult {
  const verdict: Verdict = counts.missed > 0 ? 'fail' : counts.open > 0 ? 'unknown' : 'pass';
  return { part, verdict, ...counts };
}

type Context = CountyContext & { readonly evaluations: readonly Evaluation[] };

/** Where no table tells it, a standard with a basic running standard has no rule about each school's indicators. */
function asksResources({ evaluations, standard }: Context): boolean {
  if (evaluations.length > 0) return evaluations.some((one) => one.standard.schoolRule !== null);
  return !standard.items.some(({ part }) => part === 'basic-standard');
}

function asksCoefficients({ evaluations }: Context): boolean {
  if (evaluations.length === 0) return true;
  return evaluations.some(({ standard }) =>
    ['each', 'composite'].includes(standard.coefficientRule.kind),
  );
}

/** Sections by verdict; a stage that is absent or stands twice is one open point. */
function resources(
  standings: readonly StageStanding[],
  obstacles: readonly Obstacle[],
): CountyPartResult {
  const named = (status: 'missed' | 'open'): number =>
    obstacles.flatMap((one) => (one.kind === 'sections' && one.status === status ? one.names : []))
      .length;
  const met = standings
    .map((one) =>
      one.kind === 'one' && one.evaluation.standard.schoolRule ? one.result.passing : 0,
    )
    .reduce((sum, passing) => sum + passing, 0);
  const unclear = standings.filter(({ kind }) => kind !== 'one').length;
  return partOf('resources', { met, missed: named('missed'), open: named('open') + unclear });
}

/** Coefficients that are judged, by verdict. A school that cannot be placed leaves those that pass unsure. */
function coefficients(
  standings: readonly StageStanding[],
  { obstacles, context }: { readonly obstacles: readonly Obstacle[]; readonly context: Context },
): CountyPartResult {
  const named = (status: 'missed' | 'open'): number =>
    obstacles.filter((one) => one.kind === 'coefficient' && one.status === status).length;
  const passing = standings
    .map((one) => (one.kind === 'one' ? passingCoefficients(one) : 0))
    .reduce((sum, count) => sum + count, 0);
  const unclear = standings.filter(({ kind }) => kind !== 'one').length;
  const isUnsure = context.lost.length > 0;
  return partOf('coefficients', {
    met: isUnsure ? 0 : passing,
    missed: named('missed'),
    open: named('open') + unclear + (isUnsure ? passing : 0),
  });
}

function passingCoefficients({ result }: Extract<StageStanding, { kind: 'one' }>): number {
  const each = result.indicators.filter(({ verdict }) => verdict === 'pass').length;
  return each + (result.composite?.verdict === 'pass' ? 1 : 0);
}
