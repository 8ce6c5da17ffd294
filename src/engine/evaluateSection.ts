import Fraction from 'fraction.js';
import type { Indicator } from '../standards/Indicator';
import type { IndicatorId } from '../standards/IndicatorId';
import type { NumeratorChoice } from '../standards/NumeratorChoice';
import type { SchoolRule, Standard } from '../standards/Standard';
import type { ChosenIndicator } from './chooseNumerators';
import { evaluateExpression } from './evaluateExpression';
import type { IndicatorResult, Reason, SectionResult } from './Evaluation';
import { fieldsOf } from './fieldsOf';
import type { Gap } from './Gap';
import { gapOf } from './gapOf';
import { isKnown } from './isKnown';
import { judgedIndicators } from './judgedIndicators';
import { levelOf } from './levelOf';
import type { MissingReason } from './MissingReason';
import type { Section } from './Section';
import { verdictOfReasons } from './verdictOfReasons';
import { signOf } from '../numeric/signOf';

/**
 * All indicators of one counted section, and whether it passes: at least `required` indicators met and none
 * below the floor. Indicators that the table lacks leave the verdict unknown, unless what is there fails it.
 */
export function evaluateSection(
  section: Section,
  chosen: readonly ChosenIndicator[],
  standard: Standard,
): SectionResult {
  const indicators = chosen.map((one) => evaluateIndicator(section, one, standard.schoolRule));
  const met = indicators.filter(({ level }) => level === 'met').length;
  const { schoolRule } = standard;
  const reasons = schoolRule ? reasonsOf(section, indicators, { standard, rule: schoolRule }) : [];
  return {
    section,
    indicators,
    met,
    verdict: schoolRule ? verdictOfReasons(reasons) : 'unknown',
    reasons,
  };
}

const noGap: Gap = { toStandard: new Fraction(0), toFloor: new Fraction(0) };

function evaluateIndicator(
  section: Section,
  chosen: ChosenIndicator,
  rule: SchoolRule | null,
): IndicatorResult {
  const { indicator } = chosen;
  const choice = filledWay(section, chosen);
  const numerator = evaluateExpression(choice.expression, section);
  const { pupils } = section;
  const threshold = indicator.threshold?.[section.stage];
  const isJudged = typeof threshold === 'string' && rule !== null;
  const common = { indicator, choice, numerator };
  if (!isKnown(numerator) || !isKnown(pupils)) {
    const missing = missingReason(numerator) ?? missingReason(pupils) ?? 'no-pupils';
    return { ...common, value: null, missing, level: isJudged ? 'unknown' : null, gap: null };
  }
  const value = valueOf(numerator.value, pupils.value, indicator);
  const missing = value === null ? 'no-resource' : null;
  if (!isJudged) return { ...common, value, missing, level: null, gap: null };
  const question = {
    numerator: numerator.value,
    pupils: pupils.value,
    perPupils: indicator.perPupils,
    ...(indicator.inverse && { inverse: indicator.inverse }),
    threshold,
    floor: rule.floor,
  };
  const level = levelOf(question);
  const gap = level === 'met' ? noGap : gapOf({ ...question, unit: indicator.unit });
  return { ...common, value, missing, level, gap };
}

/** The stage's way, or where its cells were left blank another one that is filled in. Unreadable cells stay open. */
function filledWay(section: Section, { choice, others }: ChosenIndicator): NumeratorChoice {
  const isBlank = (way: NumeratorChoice): boolean =>
    fieldsOf(way.expression).some((field) => {
      const amount = section.amounts[field];
      return amount === undefined || ('missing' in amount && amount.missing === 'blank');
    });
  if (others.length === 0 || !isBlank(choice)) return choice;
  return (
    others.find(({ expression }) => isKnown(evaluateExpression(expression, section))) ?? choice
  );
}

/** numerator × perPupils ÷ pupils, in one step: this runs for every school and indicator. */
function valueOf(
  numerator: Fraction,
  pupils: Fraction,
  { perPupils, inverse }: Indicator,
): Fraction | null {
  if (inverse) return signOf(numerator) > 0 ? pupils.div(numerator) : null;
  return new Fraction(
    numerator.s * numerator.n * pupils.d * BigInt(perPupils),
    numerator.d * pupils.n,
  );
}

/** Without pupils nothing can be told, which is said once; else what each unknown indicator lacks. */
function unknownReasons(section: Section, indicators: readonly IndicatorResult[]): Reason[] {
  const { pupils, amounts } = section;
  if ('missing' in pupils) return [{ code: 'section-pupils-unknown', missing: pupils.missing }];
  return indicators.flatMap(({ indicator, choice, level, missing }): Reason[] => {
    if (level !== 'unknown' || !missing) return [];
    const fields = fieldsOf(choice.expression).filter((field) => !isKnown(amounts[field]));
    return [{ code: 'indicator-unknown', indicator: indicator.id, missing, fields }];
  });
}

function missingReason(amount: Section['pupils']): MissingReason | null {
  return 'missing' in amount ? amount.missing : null;
}

function reasonsOf(
  section: Section,
  indicators: readonly IndicatorResult[],
  { standard, rule }: { readonly standard: Standard; readonly rule: SchoolRule },
): readonly Reason[] {
  const withLevel = (...levels: readonly IndicatorResult['level'][]): IndicatorId[] =>
    indicators.filter(({ level }) => levels.includes(level)).map(({ indicator }) => indicator.id);
  const reasons: Reason[] = [];
  const below = withLevel('below');
  if (below.length > 0) reasons.push({ code: 'below-floor', indicators: below });
  const short = withLevel('below', 'floor');
  const judged = judgedIndicators(standard, section.stage);
  const allowed = judged.length - rule.required;
  if (short.length > allowed) {
    const met = withLevel('met').length;
    reasons.push({ code: 'too-few-met', met, required: rule.required, indicators: short });
  }
  reasons.push(...unknownReasons(section, indicators));
  const given = new Set(indicators.map(({ indicator }) => indicator.id));
  const absent = judged.map(({ id }) => id).filter((id) => !given.has(id));
  if (absent.length > 0) reasons.push({ code: 'indicators-absent', indicators: absent });
  return reasons;
}
