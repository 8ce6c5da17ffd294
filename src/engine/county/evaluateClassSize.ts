import Fraction from 'fraction.js';
import type { ClassSizeTest, CountyTest } from '../../standards/county/CountyTest';
import { signOf } from '../../numeric/signOf';
import { classesBySchool } from './classesBySchool';
import type { CountyCase, CountyTestResult } from './CountyEvaluation';
import type { CountyContext } from './CountyContext';
import type { ClassFact } from './CountyFacts';
import { listResult } from './listResult';
import { missedCase } from './missedCase';
import { openCase } from './openCase';
import { openResult } from './openResult';
import { schoolKey } from './schoolKey';

/** Each class of the class list against its stage's limit; every counted section must have a class there. */
export function evaluateClassSize(
  test: CountyTest & ClassSizeTest,
  { facts, schools }: CountyContext,
): CountyTestResult {
  const bySchool = classesBySchool(facts);
  if (!facts.classes || !bySchool) return openResult(test, 'list');
  const counted = schools.filter((school) => school.counted.length > 0);
  const judged = facts.classes.flatMap((one) => classCase(one, test));
  const result = listResult(test, [
    ...judged,
    ...counted.flatMap(({ name, source, counted: stages }): readonly CountyCase[] => {
      const listed = bySchool.get(schoolKey(name)) ?? [];
      return stages
        .filter((stage) => listed.every((one) => one.stage !== null && one.stage !== stage))
        .map((stage) => openCase({ name, source, stage }, 'in-list'));
    }),
  ]);
  // Without a school table nobody knows whose classes the list should hold.
  return counted.length === 0 && result.status === 'met'
    ? { ...result, status: 'open', missing: ['schools'] }
    : result;
}

function classCase(one: ClassFact, { most }: ClassSizeTest): readonly CountyCase[] {
  const { stage, pupils, source } = one;
  const about = { name: one.school, part: one.name, stage, source, value: pupils };
  const limit = stage && new Fraction(most[stage]);
  if (!limit || !pupils) return [openCase({ ...about, limit }, 'in-list')];
  if (signOf(pupils) < 0) return [openCase({ ...about, limit }, 'figure')];
  return pupils.compare(limit) > 0 ? [missedCase(about, { value: pupils, limit })] : [];
}
