import type { IndicatorId } from '../standards/IndicatorId';
import type { Composite, Reason, SectionResult, StageIndicator } from './Evaluation';
import type { Verdict } from './Verdict';

/** What a stage's verdict rests on. */
interface StageParts {
  /** Empty where schools have no standard of their own. */
  readonly sections: readonly SectionResult[];
  readonly indicators: readonly StageIndicator[];
  readonly composite: Composite | null;
  readonly absent: readonly IndicatorId[];
}

/** Why a stage does not pass or cannot be judged. Where the composite is judged, single coefficients have no limit. */
export function stageReasons({ sections, indicators, composite, absent }: StageParts): Reason[] {
  const reasons = eachReasons(sections, indicators);
  if (composite) reasons.push(...compositeReasons(composite, indicators));
  if (absent.length > 0) reasons.push({ code: 'indicators-absent', indicators: absent });
  return reasons;
}

function compositeReasons({ verdict }: Composite, indicators: readonly StageIndicator[]): Reason[] {
  if (verdict === 'pass') return [];
  if (verdict === 'fail') return [{ code: 'composite-over-limit' }];
  const unknown = indicators.filter(({ coefficient }) => 'missing' in coefficient);
  return unknown.length > 0
    ? [{ code: 'coefficient-unknown', indicators: unknown.map(({ indicator }) => indicator.id) }]
    : [];
}

function eachReasons(
  sections: readonly SectionResult[],
  indicators: readonly StageIndicator[],
): Reason[] {
  const count = (verdict: Verdict): number =>
    sections.filter((section) => section.verdict === verdict).length;
  const having = (verdict: Verdict): IndicatorId[] =>
    indicators.filter((one) => one.verdict === verdict).map(({ indicator }) => indicator.id);
  const reasons: Reason[] = [];
  if (count('fail') > 0) reasons.push({ code: 'sections-fail', count: count('fail') });
  const over = having('fail');
  if (over.length > 0) reasons.push({ code: 'coefficient-over-limit', indicators: over });
  if (count('unknown') > 0) reasons.push({ code: 'sections-unknown', count: count('unknown') });
  const unknown = having('unknown');
  if (unknown.length > 0) reasons.push({ code: 'coefficient-unknown', indicators: unknown });
  return reasons;
}
