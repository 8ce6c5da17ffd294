import { explanation } from '../../../src/app/session/explanation';
import { zhCN } from '../../../src/locale/zh-CN';
import { schoolOf } from '../../engine/schoolOf';
import { assessmentFor } from './assessmentFor';

test('a composite coefficient is explained as the mean of its parts', () => {
  const schools = [
    schoolOf({ name: '甲', source: '表!A2' }, { pupils: 45, books: 279, computers: 9 }),
    schoolOf({ name: '乙', source: '表!A3' }, { pupils: 55, books: 402, computers: 5 }),
  ];
  const { evaluation } = assessmentFor('basic-balance-2012', schools);
  const found = explanation(evaluation, { kind: 'composite', stage: 'primary' }, zhCN);
  expect(found?.title).toBe('小学综合差异系数');
  expect(found?.lines.join('\n')).toMatch(/计算机 差异系数 0\.\d{3}\n图书 差异系数 0\.\d{3}/);
  expect(found?.lines.at(-1)).toContain('教督〔2012〕3号');
});

test('a value that a new evaluation no longer holds has no explanation', () => {
  const { evaluation } = assessmentFor();
  const subject = {
    kind: 'value',
    stage: 'primary',
    section: '表!A99',
    indicator: 'backbone-teachers-per-100',
  } as const;
  expect(explanation(evaluation, subject, zhCN)).toBeNull();
  expect(explanation(evaluation, { kind: 'composite', stage: 'junior' }, zhCN)).toBeNull();
});
