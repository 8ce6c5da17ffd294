import Fraction from 'fraction.js';
import type { CountyTest, SchoolSizeTest } from '../../standards/county/CountyTest';
import { countySettingValue } from '../../standards/county/countySettingValue';
import type { CountyCase, CountyTestResult } from './CountyEvaluation';
import { compulsoryPupils } from './compulsoryPupils';
import type { CountyContext } from './CountyContext';
import type { SchoolFact } from './CountyFacts';
import type { CountySchool } from './CountySchool';
import { factsBySchool } from './factsBySchool';
import { isYear } from './isYear';
import { listResult } from './listResult';
import { missedCase } from './missedCase';
import { openCase } from './openCase';
import { openResult } from './openResult';
import { schoolKey } from './schoolKey';
import { signOf } from '../../numeric/signOf';

/** Pupils of each school's compulsory stages against the limit of its kind, relaxed for old schools and migrants' ones. */
export function evaluateSchoolSize(
  test: CountyTest & SchoolSizeTest,
  { facts, schools, standard }: CountyContext,
): CountyTestResult {
  const own = schools.filter(({ isBranch }) => !isBranch);
  if (own.length === 0) return openResult(test, 'schools');
  const isStrict = countySettingValue(standard, 'special-cases') === 'not-counted';
  const rule = isStrict ? { ...test, relaxed: null } : test;
  const bySchool = factsBySchool(facts);
  return listResult(
    test,
    own.flatMap((school) => schoolCase(school, rule, bySchool)),
  );
}

type Facts = ReadonlyMap<string, SchoolFact> | null;

function schoolCase(
  school: CountySchool,
  rule: SchoolSizeTest,
  facts: Facts,
): readonly CountyCase[] {
  const { name, kind, source } = school;
  const limit = limitOf(rule.most, kind);
  const { relaxed } = rule;
  const raised = relaxed ? limitOf(relaxed.most, kind) : limit;
  const isEased = relaxed ? isRelaxed(relaxed, facts?.get(schoolKey(name))) : false;
  const most = isEased ? raised : limit;
  const { pupils, isAll } = compulsoryPupils(school);
  const about = { name, source, value: isAll ? pupils : null };
  const isDoubtful = isEased === null && pupils.compare(raised) <= 0;
  if (pupils.compare(most) > 0) {
    return isDoubtful
      ? [openCase({ ...about, limit }, facts ? 'in-list' : 'list')]
      : [missedCase(about, { value: pupils, limit: most })];
  }
  return isAll ? [] : [openCase({ ...about, limit: most }, 'figure')];
}

function limitOf(most: SchoolSizeTest['most'], kind: CountySchool['kind']): Fraction {
  return new Fraction(most[kind] ?? most.other);
}

/** Whether the higher limit holds; `null` where the facts that would tell are not given. */
function isRelaxed(
  relaxed: NonNullable<SchoolSizeTest['relaxed']>,
  fact: SchoolFact | undefined,
): boolean | null {
  const built = fact?.built ?? null;
  const share = fact?.migrantShare ?? null;
  const isShare = share !== null && signOf(share) >= 0 && share.compare(1) <= 0;
  if (built !== null && isYear(built) && built.compare(relaxed.builtBy) <= 0) return true;
  if (isShare && share.compare(relaxed.migrantsOver) > 0) return true;
  return built !== null && isYear(built) && isShare ? false : null;
}
