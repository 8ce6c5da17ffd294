import Fraction from 'fraction.js';
import type { CountyTest, SmallSchoolFundsTest } from '../../standards/county/CountyTest';
import { evaluatedStages } from '../../standards/EvaluatedStage';
import { signOf } from '../../numeric/signOf';
import type {
  CountyCase,
  CountyMissing,
  CountyOperand,
  CountyTestResult,
} from './CountyEvaluation';
import { compulsoryPupils } from './compulsoryPupils';
import type { CountyContext } from './CountyContext';
import type { SchoolFact } from './CountyFacts';
import type { CountySchool } from './CountySchool';
import { factsBySchool } from './factsBySchool';
import { listResult } from './listResult';
import { missedCase } from './missedCase';
import { openCase } from './openCase';
import { openResult } from './openResult';
import { operandOf } from './operandOf';
import { schoolKey } from './schoolKey';

/**
 * Funds of each teaching point and village school with fewer pupils than `pupilsBelow` in its compulsory stages together,
 * against `countAs` times the base. A small school of both stages needs each base in the proportion of its pupils:
 * 30 primary and 20 junior pupils are counted as 60 and 40. Without such schools the condition does not apply.
 */
export function evaluateSmallSchoolFunds(
  test: CountyTest & SmallSchoolFundsTest,
  { facts, schools }: CountyContext,
): CountyTestResult {
  if (schools.length === 0) return openResult(test, 'schools');
  const told = factsBySchool(facts);
  const operands = new Map<string, CountyOperand>();
  const asked = schools.flatMap((school): readonly (CountyCase | null)[] => {
    const fact = told?.get(schoolKey(school.name));
    const about = { name: school.name, source: fact?.source ?? school.source };
    const missing: CountyMissing = told ? 'in-list' : 'list';
    const { pupils, isAll } = compulsoryPupils(school);
    if (pupils.compare(test.pupilsBelow) >= 0) return [];
    const isVillage = school.kind === 'teaching-point' ? true : (fact?.isRural ?? null);
    if (isVillage === false) return [];
    if (!isAll) return [openCase(about, 'figure')];
    if (signOf(pupils) === 0) return [];
    if (isVillage === null) return [openCase(about, missing)];
    const base = baseOf(school, test, (figure) => {
      const { isUsable, ...operand } = operandOf(figure, facts);
      operands.set(figure, operand);
      return isUsable ? operand.amount : null;
    });
    if (!base) return [openCase(about, 'figure')];
    return [fundCase(about, fact, { limit: base.div(pupils).mul(test.countAs), missing })];
  });
  const cases = asked.filter((one) => one !== null);
  const result = listResult(test, cases, [...operands.values()]);
  return asked.length === 0 ? { ...result, status: 'not-applicable' } : result;
}

/** What its pupils come to by the bases of their stages; `null` where a base is not given. */
function baseOf(
  { pupils }: CountySchool,
  { base }: SmallSchoolFundsTest,
  amountOf: (figure: SmallSchoolFundsTest['base']['primary']) => Fraction | null,
): Fraction | null {
  let sum: Fraction | null = new Fraction(0);
  for (const stage of evaluatedStages) {
    const count = pupils.get(stage);
    if (!count || signOf(count) === 0) continue;
    const amount = amountOf(base[stage]);
    sum = amount && sum ? sum.add(count.mul(amount)) : null;
  }
  return sum;
}

function fundCase(
  about: Pick<CountyCase, 'name' | 'source'>,
  fact: SchoolFact | undefined,
  { limit, missing }: { readonly limit: Fraction; readonly missing: CountyMissing },
): CountyCase | null {
  const fund = fact?.allottedFund ?? null;
  if (!fund) return openCase({ ...about, limit }, missing);
  if (signOf(fund) < 0) return openCase({ ...about, limit }, 'figure');
  return fund.compare(limit) < 0 ? missedCase(about, { value: fund, limit }) : null;
}
