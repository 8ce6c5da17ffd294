import Fraction from 'fraction.js';
import type { CountyTest, TrainingShareTest } from '../../standards/county/CountyTest';
import { signOf } from '../../numeric/signOf';
import type { CountyCase, CountyMissing, CountyTestResult } from './CountyEvaluation';
import type { CountyContext } from './CountyContext';
import type { SchoolFact } from './CountyFacts';
import { factsBySchool } from './factsBySchool';
import { listResult } from './listResult';
import { missedCase } from './missedCase';
import { openCase } from './openCase';
import { openResult } from './openResult';
import { schoolKey } from './schoolKey';

/** Training ÷ public funds of each counted school, as planned. */
export function evaluateTrainingShare(
  test: CountyTest & TrainingShareTest,
  { facts, schools }: CountyContext,
): CountyTestResult {
  const told = factsBySchool(facts);
  if (!told) return openResult(test, 'list');
  const counted = schools.filter((school) => school.counted.length > 0);
  if (counted.length === 0) return openResult(test, 'schools');
  const limit = new Fraction(test.least);
  return listResult(
    test,
    counted.flatMap(({ name, source }): readonly CountyCase[] => {
      const fact = told.get(schoolKey(name));
      const about = { name, source: fact?.source ?? source, limit };
      const value = shareOf(fact);
      if (typeof value === 'string') return [openCase(about, value)];
      if (value.compare(1) > 0) return [openCase({ ...about, value }, 'inconsistent')];
      return value.compare(limit) < 0 ? [missedCase(about, { value, limit })] : [];
    }),
  );
}

function shareOf(fact: SchoolFact | undefined): Fraction | CountyMissing {
  const publicFunds = fact?.publicBudget ?? null;
  const training = fact?.trainingBudget ?? null;
  if (!publicFunds || !training) return 'in-list';
  if (signOf(publicFunds) < 0 || signOf(training) < 0) return 'figure';
  return signOf(publicFunds) === 0 ? 'zero' : training.div(publicFunds);
}
