import type { Evaluation, StageIndicator } from '../Evaluation';
import type { CountyCase, Obstacle } from './CountyEvaluation';
import type { StageStanding } from './stageStandings';

type Coefficient = Extract<Obstacle, { kind: 'coefficient' }>;
type Sections = Extract<Obstacle, { kind: 'sections' }>;
type One = Extract<StageStanding, { kind: 'one' }>;

/**
 * What of resources and coefficients stands in the way: sections that miss the standard or cannot be judged,
 * coefficients over their limit or unknown. Only for stages that stand in one table.
 */
export function schoolObstacles(
  standings: readonly StageStanding[],
  lost: readonly CountyCase[],
): readonly (Sections | Coefficient)[] {
  const stages = standings.flatMap((standing) => (standing.kind === 'one' ? [standing] : []));
  return [
    ...stages.flatMap((one) => sectionsOf(one, lost)),
    ...stages.flatMap((one) => coefficientsOf(one)),
  ];
}

function sectionsOf({ stage, result, evaluation }: One, lost: readonly CountyCase[]): Sections[] {
  const named = (verdict: 'fail' | 'unknown'): readonly string[] =>
    evaluation.standard.schoolRule
      ? result.sections
          .filter((section) => section.verdict === verdict)
          .map(({ section }) => section.school.name)
      : [];
  const missed = named('fail');
  const open = [...named('unknown'), ...lost.map(({ name }) => name)];
  return [
    ...(missed.length > 0
      ? [{ kind: 'sections', stage, status: 'missed', names: missed } as const]
      : []),
    ...(open.length > 0 ? [{ kind: 'sections', stage, status: 'open', names: open } as const] : []),
  ];
}

function coefficientsOf(one: One): readonly Coefficient[] {
  const { stage, result, evaluation } = one;
  const { coefficientRule: rule } = evaluation.standard;
  const absent = rule.kind === 'each' ? result.absent : [];
  const limit = rule.limit?.[stage] ?? '';
  return [
    ...result.indicators.flatMap((indicator) => ofIndicator(indicator, one)),
    ...absent.map((indicator): Coefficient => {
      return { kind: 'coefficient', stage, status: 'open', indicator, value: null, limit };
    }),
    ...ofComposite(one),
  ];
}

function ofIndicator(given: StageIndicator, { stage }: One): readonly Coefficient[] {
  const { verdict, limit, coefficient } = given;
  if (verdict === null || verdict === 'pass' || limit === null) return [];
  return [
    {
      kind: 'coefficient',
      stage,
      status: verdict === 'fail' ? 'missed' : 'open',
      indicator: given.indicator.id,
      value: valueOf(coefficient),
      limit,
    },
  ];
}

function ofComposite({ stage, result }: One): readonly Coefficient[] {
  const { composite } = result;
  if (!composite || composite.verdict === 'pass') return [];
  return [
    {
      kind: 'coefficient',
      stage,
      status: composite.verdict === 'fail' ? 'missed' : 'open',
      indicator: null,
      value: valueOf(composite.coefficient),
      limit: composite.limit,
    },
  ];
}

function valueOf(outcome: Evaluation['stages'][number]['pupils']): number | null {
  return 'value' in outcome ? outcome.value : null;
}
