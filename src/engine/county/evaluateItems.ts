import type { CountyItem, CountyStandard } from '../../standards/county/CountyStandard';
import type { CountyTest } from '../../standards/county/CountyTest';
import { countySettingValue } from '../../standards/county/countySettingValue';
import type { CountyContext } from './CountyContext';
import type { CountyItemResult, CountyStatus, CountyTestResult } from './CountyEvaluation';
import { evaluateCountyTest } from './evaluateCountyTest';

/** Every item that has a condition in force. One condition that is missed or open makes the item so. */
export function evaluateItems(context: CountyContext): readonly CountyItemResult[] {
  return context.standard.items.flatMap((item: CountyItem): readonly CountyItemResult[] => {
    const tests = item.tests
      .filter((test) => isInForce(test, context.standard))
      .map((test) => withLost(evaluateCountyTest(test, context), context.lost));
    return tests.length === 0 ? [] : [{ item, status: statusOf(tests), tests }];
  });
}

/** A condition about schools stays open while a school of the tables cannot be placed. */
function withLost(result: CountyTestResult, lost: CountyContext['lost']): CountyTestResult {
  const { kind } = result.test;
  const isAboutSchools = kind !== 'declared' && kind !== 'compare' && kind !== 'score';
  if (lost.length === 0 || !isAboutSchools) return result;
  const cases = [...result.cases, ...lost];
  if (result.status === 'missed') return { ...result, cases };
  return {
    ...result,
    cases,
    status: 'open',
    missing: [...new Set([...result.missing, 'figure' as const])],
  };
}

/** A condition whose setting the standard does not have is never dropped silently. */
function isInForce({ when }: CountyTest, standard: CountyStandard): boolean {
  if (!when) return true;
  const value = countySettingValue(standard, when.setting);
  return value === null || value === when.value;
}

function statusOf(tests: readonly CountyTestResult[]): CountyStatus {
  const has = (status: CountyStatus): boolean => tests.some((test) => test.status === status);
  if (has('missed')) return 'missed';
  if (has('open')) return 'open';
  return has('met') ? 'met' : 'not-applicable';
}
