import type { EvaluatedStage } from '../standards/EvaluatedStage';
import type { Standard } from '../standards/Standard';
import { compensatedSum } from '../numeric/compensatedSum';
import { chooseNumerators } from './chooseNumerators';
import { compositeOf } from './compositeOf';
import { disperseIndicator } from './disperseIndicator';
import type { Outcome, Reason, SectionResult, StageResult } from './Evaluation';
import { evaluateSection } from './evaluateSection';
import { isKnown } from './isKnown';
import { judgedIndicators } from './judgedIndicators';
import type { Section } from './Section';
import { stageReasons } from './stageReasons';
import { verdictOfReasons } from './verdictOfReasons';

/** One stage: every counted section, every indicator over them, and the stage's verdict with reasons. */
export function evaluateStage(
  stage: EvaluatedStage,
  counted: readonly Section[],
  standard: Standard,
): StageResult {
  const chosen = chooseNumerators(standard.indicators, stage, counted);
  const sections = counted.map((section) => evaluateSection(section, chosen, standard));
  const { coefficientRule: rule } = standard;
  const indicators = chosen.map(({ indicator }, index) =>
    disperseIndicator(sections, { indicator, index }, { stage, rule }),
  );
  const composite =
    rule.kind === 'composite'
      ? compositeOf(indicators, { wanted: standard.indicators.length, limit: rule.limit[stage] })
      : null;
  const given = new Set(chosen.map(({ indicator }) => indicator.id));
  // Without coefficients nothing asks for an indicator that has no threshold in this stage.
  const wanted = rule.kind === 'none' ? judgedIndicators(standard, stage) : standard.indicators;
  const absent = wanted.map(({ id }) => id).filter((id) => !given.has(id));
  const hasSchoolRule = standard.schoolRule !== null;
  const reasons: readonly Reason[] = stageReasons({
    sections: hasSchoolRule ? sections : [],
    indicators,
    composite,
    absent,
  });
  return {
    stage,
    sections,
    pupils: pupilsOf(sections),
    passing: sections.filter(({ verdict }) => verdict === 'pass').length,
    indicators,
    absent,
    composite,
    verdict: verdictOfReasons(reasons),
    reasons,
  };
}

function pupilsOf(sections: readonly SectionResult[]): Outcome {
  const counts = sections.map(({ section }) => section.pupils);
  return counts.every(isKnown)
    ? { value: compensatedSum(counts.filter(isKnown).map(({ value }) => value.valueOf())) }
    : { missing: 'sections-unknown' };
}
