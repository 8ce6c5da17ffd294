import Fraction from 'fraction.js';
import type { ClassSizeTest, CountyTest } from '../../standards/county/CountyTest';
import { signOf } from '../../numeric/signOf';
import { classesBySchool } from './classesBySchool';
import type { CountyCase, CountyTestResult } from './CountyEvaluation';
import type { CountySchool } from './CountySchool';
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
    ...counted.flatMap((school) => unlisted(school, bySchool)),
  ]);
  // Without a school table nobody knows whose classes the list should hold.
  return counted.length === 0 && result.status === 'met'
    ? { ...result, status: 'open', missing: ['schools'] }
    : result;
}

/** What the list lacks of a school: a stage, classes that its table states; or a class of a stage that it does not have. */
function unlisted(
  { name, source, counted, pupils, classes, branches }: CountySchool,
  bySchool: ReadonlyMap<string, readonly ClassFact[]>,
): readonly CountyCase[] {
  const listed = bySchool.get(schoolKey(name)) ?? [];
  const absent = counted.filter((stage) =>
    listed.every((one) => one.stage !== null && one.stage !== stage),
  );
  if (absent.length > 0) {
    return absent.map((stage) => openCase({ name, source, stage }, 'in-list'));
  }
  const foreign = listed.filter(({ stage }) => stage !== null && !pupils.has(stage));
  const all = [name, ...branches].flatMap((one) => bySchool.get(schoolKey(one)) ?? []);
  const isShort = classes !== null && classes.compare(all.length) > 0;
  return [
    ...foreign.map((one) => openCase({ ...one, name, part: one.name }, 'list-differs')),
    ...(isShort ? [openCase({ name, source, part: null }, 'list-differs')] : []),
  ];
}

function classCase(one: ClassFact, { most }: ClassSizeTest): readonly CountyCase[] {
  const { stage, pupils, source } = one;
  const about = { name: one.school, part: one.name, stage, source, value: pupils };
  const limit = stage && new Fraction(most[stage]);
  if (!limit || !pupils) return [openCase({ ...about, limit }, 'in-list')];
  if (signOf(pupils) < 0) return [openCase({ ...about, limit }, 'figure')];
  return pupils.compare(limit) > 0 ? [missedCase(about, { value: pupils, limit })] : [];
}
