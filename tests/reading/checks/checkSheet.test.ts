import type { ReadingFinding } from '../../../src/reading/ReadingFinding';
import { healthRuleOf } from '../../../src/writing/text/healthRuleOf';
import type { Rows } from '../gridOf';
import { readTableOf } from '../readTableOf';

/** Rule, code and cell of the doubts of the data check: `K9 year-jump C3`. */
function doubtsOf(rows: Rows, sheet = '小学'): string[] {
  return found(rows, sheet).map(
    (finding) => `${healthRuleOf(finding)?.id} ${finding.code} ${finding.cell.replace(/^.*!/, '')}`,
  );
}

function found(rows: Rows, sheet = '小学'): readonly ReadingFinding[] {
  return readTableOf(rows, { sheet }).findings.filter((one) => healthRuleOf(one) !== null);
}

describe('K9: a jump since last year', () => {
  const header = ['学校名称', '在校生数', '上学年在校生数', '图书册数', '上学年图书册数', '备注'];

  test('is one above 20 % of the pupils or 30 % of the books, not at it', () => {
    expect(
      doubtsOf([
        header,
        ['甲小学', 480, 400, 1300, 1000, null],
        ['乙小学', 481, 400, 700, 1000, null],
        ['丙小学', 319, 400, 1301, 1000, null],
      ]),
    ).toEqual(['K9 year-jump B3', 'K9 year-jump B4', 'K9 year-jump D4']);
  });

  test('is explained by a remark in the row, and by nothing else', () => {
    expect(doubtsOf([header, ['甲小学', 800, 400, 1000, 1000, '两校合并']])).toEqual([]);
    expect(doubtsOf([header, ['甲小学', 800, 400, 1000, 1000, '']])).toEqual(['K9 year-jump B2']);
  });

  test('says both figures and how far they are apart', () => {
    expect(found([header, ['甲小学', 800, 400, 1000, 1000, null]])[0]?.details).toMatchObject({
      school: '甲小学',
      text: '800',
      value: '400',
      percent: '100.0%',
    });
  });

  test('a blank of either year is no jump, nor is a new school', () => {
    expect(
      doubtsOf([
        header,
        ['甲小学', 800, null, 1000, 0, null],
        ['乙小学', 800, 800, null, 1000, null],
      ]),
    ).toEqual([]);
  });
});

test('K5: equipment ten thousand times last year is a mix-up of units, with or without a remark', () => {
  const header = [
    '学校名称',
    '在校生数',
    '教学仪器设备值（元）',
    '上学年教学仪器设备值（元）',
    '备注',
  ];
  expect(
    doubtsOf([
      header,
      ['甲小学', 400, 960000, 96, '已核对'],
      ['乙小学', 400, 960000, 900000, null],
    ]),
  ).toEqual(['K5 unit-jump C2']);
});

describe('K16, K17: rates', () => {
  const header = ['学校名称', '在校生数', '图书册数', '巩固率'];
  const withRates = (...rates: readonly (string | number)[]) =>
    doubtsOf([header, ...rates.map((rate, at) => [`第${at + 1}小学`, 400, 4000, rate])]);

  test('above 100 % they are shown, as a percentage, a share or a text', () => {
    expect(withRates(99.5, 100, 100.2)).toEqual(['K16 rate-over-100 D4']);
    expect(withRates(0.995, 1, 1.002)).toEqual(['K16 rate-over-100 D4']);
    expect(withRates('99.5%', '100%', '100.2%')).toEqual(['K16 rate-over-100 D4']);
  });

  test('0.95 among percentages and 95 among shares are written in another way', () => {
    expect(withRates(99.5, 0.95, 98)).toEqual(['K17 percent-mixed D3']);
    expect(withRates(0.99, 0.95, 98)).toEqual(['K17 percent-mixed D4']);
  });

  test('rates that are low by nature are not asked about: 0.3 and 2.4 % of dropouts', () => {
    const rows: Rows = [
      ['学校名称', '在校生数', '图书册数', '辍学率(%)'],
      ...[0.3, 1.2, 0.8, 2.4].map((rate, at) => [`第${at + 1}小学`, 400, 4000, rate]),
    ];
    expect(doubtsOf(rows)).toEqual([]);
  });

  test('growth, gross enrolment and pupils per teacher may be above 100 %', () => {
    const rows: Rows = [
      ['学校名称', '在校生数', '图书册数', '增长率', '毛入学率'],
      ['甲小学', 400, 4000, '120%', '103%'],
    ];
    expect(doubtsOf(rows)).toEqual([]);
  });
});

test('K11: fewer primary graduates than junior intake in a table of both', () => {
  const rows = (graduates: number): Rows => [
    ['学校名称', '学段', '在校生数', '图书册数', '毕业生数', '招生数'],
    ['甲小学', '小学', 400, 4000, graduates, 70],
    ['乙中学', '初中', 400, 4000, 90, 80],
  ];
  expect(doubtsOf(rows(79), '学校')).toEqual(['K11 graduates-below-intake F1']);
  expect(doubtsOf(rows(80), '学校')).toEqual([]);
});

test('K19: one quantity in two units, and people in 万人', () => {
  expect(
    doubtsOf([
      ['学校名称', '在校生数', '教学仪器设备值（万元）', '上学年教学仪器设备值（元）'],
      ['甲小学', 400, 96, 960000],
    ]),
  ).toEqual(['K19 units-mixed D1']);
  expect(
    doubtsOf([
      ['学校名称', '在校生数（万人）', '图书册数'],
      ['甲小学', 0.04, 4000],
    ]),
  ).toEqual(['K19 people-in-wan B1']);
});

test('a table without any of these columns has no doubts', () => {
  expect(
    doubtsOf([
      ['学校名称', '在校生数', '图书册数'],
      ['甲小学', 400, 4000],
    ]),
  ).toEqual([]);
});
