import type { CountyExpression } from './CountyExpression';
import type { CompareTest, CountyTest } from './CountyTest';
import { figure } from './figure';
import { number } from './number';
import { total } from './total';

/**
 * 初中三年巩固率 in both variants that are in use: graduates ÷ (intake + in − out − deaths), and
 * (graduates − in + out) ÷ (intake − deaths). The setting `retention-formula` says which one counts.
 */
export function retentionTests(least: string): readonly CountyTest[] {
  const stayed: CountyExpression = {
    kind: 'ratio',
    numerator: figure('graduates'),
    denominator: {
      kind: 'difference',
      from: total(['intake', 'transferred-in']),
      less: total(['transferred-out', 'deaths']),
    },
  };
  const returned: CountyExpression = {
    kind: 'ratio',
    numerator: {
      kind: 'difference',
      from: total(['graduates', 'transferred-out']),
      less: figure('transferred-in'),
    },
    denominator: { kind: 'difference', from: figure('intake'), less: figure('deaths') },
  };
  return [
    { ...atLeast(stayed, least), when: { setting: 'retention-formula', value: 'changed-intake' } },
    {
      ...atLeast(returned, least),
      when: { setting: 'retention-formula', value: 'changed-graduates' },
    },
  ];
}

function atLeast(value: CountyExpression, least: string): CompareTest {
  return { kind: 'compare', as: 'percent', value, relation: 'at-least', limit: number(least) };
}
