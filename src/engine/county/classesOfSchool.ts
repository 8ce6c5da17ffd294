import Fraction from 'fraction.js';
import { evaluatedStages } from '../../standards/EvaluatedStage';
import { stagesOfKind } from '../../standards/stagesOfKind';
import { isKnown } from '../isKnown';
import type { School } from '../School';

/** Classes that a row states for its compulsory stages, or `null`: a whole that holds 高中 classes too says nothing. */
export function classesOfSchool(school: School): Fraction | null {
  const { classes } = school.amounts;
  if (!classes) return null;
  const own = evaluatedStages.flatMap((stage) => {
    const amount = classes[stage];
    return amount ? [amount] : [];
  });
  const { whole } = classes;
  const hasSenior = school.stage === null && stagesOfKind[school.kind]?.includes('senior');
  if (isKnown(whole) && !hasSenior) return whole.value;
  if (own.length === 0 || whole !== undefined) return null;
  return own.every(isKnown)
    ? own.filter(isKnown).reduce((sum, { value }) => sum.add(value), new Fraction(0))
    : null;
}
