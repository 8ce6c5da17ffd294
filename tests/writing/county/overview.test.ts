import Fraction from 'fraction.js';
import { evaluateCounty } from '../../../src/engine/county/evaluateCounty';
import type { CountyTestResult, Obstacle } from '../../../src/engine/county/CountyEvaluation';
import { countyZhCN } from '../../../src/locale/county/zh-CN';
import { zhCN } from '../../../src/locale/zh-CN';
import { basicCounty2012 } from '../../../src/standards/county/basicCounty2012';
import { compare } from '../../../src/standards/county/compare';
import { declared } from '../../../src/standards/county/declared';
import { share } from '../../../src/standards/county/share';
import { figure } from '../../../src/standards/county/figure';
import { becauseText } from '../../../src/writing/county/becauseText';
import { countyTestText } from '../../../src/writing/county/countyTestText';
import { obstacleText } from '../../../src/writing/county/obstacleText';
import { shownNumber } from '../../../src/writing/county/shownNumber';

const texts = { messages: zhCN, county: countyZhCN };
const text = (result: CountyTestResult): string => countyTestText(result, texts);
const rotation = share(['teachers-exchanged'], 'teachers-to-exchange', '0.1');

function rotationOf(exchanged: number | null, status: 'met' | 'missed' | 'open') {
  const amount = exchanged === null ? null : new Fraction(exchanged);
  return {
    test: rotation,
    status,
    value: amount && amount.div(240),
    limit: new Fraction('0.1'),
    operands: [
      { figure: 'teachers-exchanged', amount, source: '县级数据!D35' },
      { figure: 'teachers-to-exchange', amount: new Fraction(240), source: '县级数据!D34' },
    ],
    cases: [],
    missing: status === 'open' ? ['figure'] : [],
  } as const satisfies CountyTestResult;
}

test('a comparison shows its figures, and the sign says what is true', () => {
  expect(text(rotationOf(24, 'met'))).toMatch(/：24 ÷ 240 = 10\.0% ≥ 10% ✓$/);
  expect(text(rotationOf(23, 'missed'))).toMatch(/：23 ÷ 240 = 9\.6% ＜ 10% ✗$/);
});

test('what is open says which number is to be filled in', () => {
  expect(text(rotationOf(null, 'open'))).toMatch(/：待填报 ÷ 240，要求 ≥ 10% ？ 请填写保11\.2$/);
});

test('a figure against a figure names both', () => {
  const operands = [
    { figure: 'teacher-pay', amount: new Fraction(95166), source: null },
    { figure: 'civil-servant-pay', amount: new Fraction(95167), source: null },
  ] as const;
  const result: CountyTestResult = {
    test: compare('teacher-pay', 'at-least', figure('civil-servant-pay')),
    status: 'missed',
    value: operands[0].amount,
    limit: operands[1].amount,
    operands,
    cases: [],
    missing: [],
  };
  expect(text(result)).toMatch(/工资收入 95166 ＜ .*工资收入 95167 ✗$/);
});

test('a declaration without evidence says so', () => {
  const result: CountyTestResult = {
    test: declared('school-plan'),
    status: 'open',
    value: new Fraction(1),
    limit: null,
    operands: [{ figure: 'school-plan', amount: new Fraction(1), source: '县级数据!D10' }],
    cases: [],
    missing: ['evidence'],
  };
  expect(text(result)).toMatch(/^保1\.1 .*：是 ？ 没有写佐证材料$/);
});

test.each([
  ['0.09996', '9.996%'],
  ['0.1', '10.0%'],
  ['0.10004', '10.004%'],
  ['0.123', '12.3%'],
])(
  '%s against a tenth is printed as %s: never so that another verdict seems right',
  (value, shown) => {
    const against = new Fraction('0.1');
    expect(shownNumber(new Fraction(value), { as: 'percent', against })).toBe(shown);
  },
);

const coefficient: Obstacle = {
  kind: 'coefficient',
  stage: 'junior',
  status: 'missed',
  indicator: 'equipment-value-per-pupil',
  value: 0.45004,
  limit: '0.45',
};

test('a coefficient just over its limit is printed with the decimals that show it', () => {
  expect(obstacleText(coefficient, texts)).toBe('初中仪器设备差异系数：0.45004；要求：≤ 0.45');
});

test('the reason of the verdict counts what is missed and what is open', () => {
  const open: Obstacle = { ...coefficient, status: 'open', value: null };
  const because = (verdict: 'pass' | 'fail' | 'unknown', obstacles: readonly Obstacle[]) =>
    becauseText({ verdict, obstacles }, countyZhCN);
  expect(because('fail', [coefficient, open])).toBe('1 项未达标，另有 1 项待填报');
  expect(because('fail', [coefficient])).toBe('1 项未达标');
  expect(because('unknown', [open])).toBe('没有未达标的事项，但有 1 项待填报');
  expect(because('pass', [])).toBe('各部分全部达标');
});

describe('an item with blank figures', () => {
  const obstacleOf = (id: string): string => {
    const none = {
      figures: new Map(),
      classes: null,
      rooms: null,
      schools: null,
      scores: new Map(),
    };
    const { items } = evaluateCounty(none, basicCounty2012, []);
    const result = items.find(({ item }) => item.id === id);
    return result ? obstacleText({ kind: 'item', result }, texts) : '';
  };

  test('names many of them by their numbers, once', () => {
    expect(obstacleOf('增2')).toBe(
      '增2 生均教育费用增长：没有填，或读不出来：增2.1、增2.2、增2.3、增2.4、增2.5、增2.6；要求：在“县级数据”里填上',
    );
  });

  test('names a few of them in full', () => {
    expect(obstacleOf('基1')).toContain(
      '基1.1 义务教育学校数、基1.2 达到省办学基本标准的学校数；要求',
    );
  });
});
