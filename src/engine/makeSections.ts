import Fraction from 'fraction.js';
import type { EvaluatedStage } from '../standards/EvaluatedStage';
import { evaluatedStages } from '../standards/EvaluatedStage';
import type { FieldId } from '../standards/FieldId';
import type { IndicatorId } from '../standards/IndicatorId';
import { fields } from '../standards/fields';
import type { Stage } from '../standards/Stage';
import { stagesOfKind } from '../standards/stagesOfKind';
import type { SplitRule } from '../standards/Standard';
import type { Amount } from './Amount';
import { isKnown } from './isKnown';
import { restOfWhole } from './restOfWhole';
import type { School, StageAmounts } from './School';
import type { Section, Split } from './Section';
import { splitShares } from './splitShares';
import { signOf } from '../numeric/signOf';

/**
 * The sections of a school: one for a row of one stage; for a school of several stages one a stage, with
 * shared resources split by pupil weights and people counted per stage. Where some stages have their own amount, the
 * other one has what is left of the whole. A stage with zero pupils in a school
 * of several stages gives no section. A school whose stages cannot be told gives none.
 */
export function makeSections(school: School, rule: SplitRule): readonly Section[] {
  if (school.stage === 'senior') return [];
  if (school.stage !== null) return [ownSection(school, school.stage)];
  const stages = stagesOf(school);
  const isAlone = stages.length === 1;
  const shares = isAlone ? null : sharesOf(school, stages, rule);
  return evaluatedStages
    .filter((stage) => stages.includes(stage))
    .map((stage) => {
      const share = (isAlone ? whole : shares?.[stage]) ?? null;
      return partSection(school, stage, { split: share, stages });
    });
}

const whole: Split = {
  weight: new Fraction(1),
  weightedPupils: new Fraction(1),
  share: new Fraction(1),
};

/** Stages that have pupils, and those the school's kind has but whose figure is missing. */
function stagesOf(school: School): readonly Stage[] {
  const expected = stagesOfKind[school.kind] ?? [];
  return (['primary', 'junior', 'senior'] as const).filter((stage) => {
    const pupils = school.amounts.pupils?.[stage];
    return isKnown(pupils) ? signOf(pupils.value) > 0 : expected.includes(stage);
  });
}

function sharesOf(
  school: School,
  stages: readonly Stage[],
  rule: SplitRule,
): Partial<Record<Stage, Split>> | null {
  const pupils: Partial<Record<Stage, Fraction>> = {};
  for (const stage of stages) {
    const count = school.amounts.pupils?.[stage];
    if (!isKnown(count)) return null;
    pupils[stage] = count.value;
  }
  return splitShares(pupils, rule);
}

function ownSection(school: School, stage: EvaluatedStage): Section {
  const amounts = mapAmounts(school, (amount) => amount.whole ?? amount[stage]);
  return {
    school,
    stage,
    pupils: pupilsOf(amounts),
    amounts,
    stated: statedOf(school, stage),
    split: null,
  };
}

function partSection(
  school: School,
  stage: EvaluatedStage,
  { split, stages }: { split: Split | null; stages: readonly Stage[] },
): Section {
  const isAlone = stages.length === 1;
  const amounts = mapAmounts(school, (amount, field) => {
    const own = amount[stage];
    const { whole: total } = amount;
    if (own) return own;
    if (!total) return undefined;
    if (isAlone) return total;
    if (!fields[field].shared) return { missing: 'not-per-stage', sources: total.sources };
    return restOfWhole({ ...amount, whole: total }, stages) ?? shareOf(total, split);
  });
  const stated = statedOf(school, stage);
  return {
    school,
    stage,
    pupils: pupilsOf(amounts),
    amounts,
    stated,
    split: isAlone ? null : split,
  };
}

function shareOf(amount: Amount, split: Split | null): Amount {
  if (!isKnown(amount)) return amount;
  if (!split) return { missing: 'no-split', sources: amount.sources };
  return { value: amount.value.mul(split.share), sources: amount.sources };
}

function mapAmounts(
  school: School,
  pick: (amounts: StageAmounts, field: FieldId) => Amount | undefined,
): Section['amounts'] {
  const picked: Partial<Record<FieldId, Amount>> = {};
  for (const field of Object.keys(school.amounts) as FieldId[]) {
    const amounts = school.amounts[field];
    const amount = amounts && pick(amounts, field);
    if (amount) picked[field] = amount;
  }
  return picked;
}

/** Stated values of the stage; one for a whole school of several stages says nothing about either of them. */
function statedOf(school: School, stage: EvaluatedStage): Section['stated'] {
  const picked: Partial<Record<IndicatorId, Amount>> = {};
  for (const indicator of Object.keys(school.stated) as IndicatorId[]) {
    const entry = school.stated[indicator];
    const own = entry?.[stage];
    const { whole } = entry ?? {};
    if (own) picked[indicator] = own;
    else if (whole) {
      picked[indicator] =
        school.stage === null ? { missing: 'not-per-stage', sources: whole.sources } : whole;
    }
  }
  return picked;
}

function pupilsOf(amounts: Section['amounts']): Amount {
  return amounts.pupils ?? { missing: 'no-column', sources: [] };
}
