import { readTable } from '../../src/reading/readTable';
import { gridOf, type Rows } from './gridOf';
import { findingsOf, questionsOf, readTableOf, schoolsOf } from './readTableOf';

const names = (rows: Rows, sheet = '小学'): (string | null | undefined)[] =>
  schoolsOf(readTableOf(rows, { sheet })).map(([name]) => name);

describe('a row with figures under the name of a kind', () => {
  test('is a school, and the rows below it keep their own kind', () => {
    const table = readTableOf([
      ['学校名称', '学段', '在校生数', '图书册数'],
      ['城关小学', '小学', 200, 1600],
      ['特殊教育学校', '小学', 201, 1601],
      ['实验学校', '小学', 202, 1602],
      ['职业高中', '初中', 204, 1604],
      ['育英学校', '初中', 205, 1605],
    ]);
    expect(schoolsOf(table)).toEqual([
      ['城关小学', 'primary', 'primary'],
      ['特殊教育学校', 'special', 'primary'],
      ['实验学校', 'unknown', 'primary'],
      ['职业高中', 'vocational', 'junior'],
      ['育英学校', 'unknown', 'junior'],
    ]);
  });

  test('is a school without a number among numbered ones too', () => {
    const rows: Rows = [
      ['序号', '学校名称', '在校生数', '图书册数'],
      [1, '城关小学', 300, 9000],
      [2, '东风小学', 301, 9000],
      [null, '特教学校', 30, 900],
      [3, '实验学校', 302, 9000],
    ];
    expect(schoolsOf(readTableOf(rows, { sheet: '小学' })).map(([, kind]) => kind)).toEqual([
      'primary',
      'primary',
      'special',
      'unknown',
    ]);
  });

  test('is left out when its figures are the sum of its block', () => {
    const table = readTableOf([
      ['学校名称', '学段', '在校生数', '图书册数'],
      ['特殊教育学校', null, 50, 900],
      ['城东培智学校', '小学', 20, 400],
      ['城西培智学校', '小学', 30, 500],
      ['小学', null, 600, 3000],
      ['东关学校', '小学', 200, 1000],
      ['西关学校', '小学', 400, 2000],
    ]);
    expect(schoolsOf(table).map(([name]) => name)).toEqual([
      '城东培智学校',
      '城西培智学校',
      '东关学校',
      '西关学校',
    ]);
    expect(findingsOf(table)).toEqual(['total-row-left-out A2', 'total-row-left-out A5']);
  });
});

describe('a school whose name is hardly more than its stage', () => {
  test('is a school beside others', () => {
    expect(
      names([
        ['学校名称', '在校生数', '图书册数'],
        ['城关小学', 200, 1600],
        ['县城小学', 201, 1601],
        ['城区小学', 202, 1602],
        ['农村小学', 204, 1604],
      ]),
    ).toEqual(['城关小学', '县城小学', '城区小学', '农村小学']);
  });

  test('is a school where a column names its town', () => {
    expect(
      names([
        ['乡镇', '学校名称', '在校生数', '图书册数'],
        ['城关镇', '城关小学', 200, 1600],
        ['河西乡', '小学', 201, 1601],
        ['东山乡', '小学', 202, 1602],
      ]),
    ).toEqual(['城关小学', '小学', '小学']);
  });

  test('is the sum of its group when the figures say so, above or below', () => {
    const above = [
      ['县城小学', 300, 3000],
      ['东关小学', 100, 1000],
      ['西关小学', 200, 2000],
    ];
    for (const block of [above, [...above.slice(1), ...above.slice(0, 1)]]) {
      const table = readTableOf([['学校名称', '在校生数', '图书册数'], ...block], {
        sheet: '小学',
      });
      expect(schoolsOf(table).map(([name]) => name)).toEqual(['东关小学', '西关小学']);
      expect(table.certainty).toBe('certain');
    }
  });

  test('is asked about, not counted, when nothing but the stage stands there or the others are numbered', () => {
    const plain = readTableOf([
      ['学校名称', '在校生数', '图书册数'],
      ['小学', 310, 3000],
      ['东关小学', 100, 1000],
      ['西关小学', 200, 2000],
    ]);
    expect(questionsOf(plain)).toEqual(['row-left-out A2']);
    const numbered = readTableOf(
      [
        ['序号', '学校名称', '在校生数', '图书册数'],
        [1, '东关小学', 100, 1000],
        [2, '西关小学', 200, 2000],
        [null, '城区小学', 310, 3000],
      ],
      { sheet: '小学' },
    );
    expect(questionsOf(numbered)).toEqual(['row-left-out B4']);
  });
});

describe('rows below the schools', () => {
  const withTail = (label: string, serial: number | null = null) =>
    readTableOf(
      [
        ['序号', '学校名称', '在校生数', '图书册数'],
        [1, '城关小学', 411, 9000],
        [2, '东风小学', 652, 9000],
        [3, '河西小学', 300, 9000],
        [serial, label, 300, 20],
      ],
      { sheet: '小学' },
    );

  test.each(
    '生均 校均 全县生均 人均 每百生 标准值（小学） 85%标准 国家标准 上年数 上年合计 比上年增减 缺口合计 差距 不达标数 达标数 均值 加权平均 中位数 极差 变异系数CV 备注'.split(
      ' ',
    ),
  )('%s is no school, without a question', (label) => {
    const table = withTail(label);
    expect(table.schools).toHaveLength(3);
    expect(table.certainty).toBe('certain');
    expect(findingsOf(table)).not.toContain('total-differs C5');
  });

  test('any other words without a number are asked about in a numbered list', () => {
    expect(questionsOf(withTail('省里下达'))).toEqual(['row-left-out B5']);
    expect(withTail('省里下达').schools).toHaveLength(3);
    expect(withTail('省里下达', 4).schools).toHaveLength(4);
    expect(withTail('城关二小').schools).toHaveLength(4);
  });

  test('words that no other row is named like are asked about in a list without numbers', () => {
    const table = readTableOf(
      [
        ['学校名称', '在校生数', '图书册数'],
        ['城关小学', 411, 9000],
        ['东风一小', 652, 9000],
        ['河西完小', 300, 9000],
        ['省里下达', 300, 20],
      ],
      { sheet: '小学' },
    );
    expect(questionsOf(table)).toEqual(['row-left-out A5']);
  });

  test('the parts of a total are sums themselves', () => {
    const table = readTableOf(
      [
        ['序号', '学校名称', '在校生数', '图书册数'],
        [1, '城关小学', 400, 9000],
        [2, '东风小学', 600, 9000],
        [3, '河西小学', 300, 9000],
        [null, '合计', 1300, 27000],
        [null, '其中：城区', 700, 18000],
        [null, '农村', 600, 9000],
      ],
      { sheet: '小学' },
    );
    expect(table.schools).toHaveLength(3);
    expect(table.certainty).toBe('certain');
  });
});

test('figures without a name are a question that says so', () => {
  const table = readTableOf(
    [
      ['序号', '学校名称', '在校生数', '图书册数'],
      [1, '城关小学', 411, 9000],
      [2, null, 652, 9000],
      [3, '河西小学', 300, 9000],
    ],
    { sheet: '小学' },
  );
  expect(table.questions).toEqual([
    { code: 'name-missing', severity: 'error', cell: '小学!B3', details: { row: '3' } },
  ]);
});

test('a form in which nothing is filled in yet is refused', () => {
  const outcome = readTable(
    gridOf([
      ['学校名称', '在校生数', '图书册数'],
      ['城关小学', null, null],
      ['东风小学', '', ' '],
    ]),
  );
  expect(outcome.kind === 'refused' && outcome.refusal.code).toBe('no-figures');
});

test('a formula without a result is not called blank', () => {
  const grid = gridOf([
    ['学校名称', '在校生数', '图书册数'],
    ['城关小学', 411, null],
    ['东风小学', 652, null],
  ]);
  const formulas = grid.formulas.map((row, at) => row.map((_, column) => at === 1 && column === 2));
  const outcome = readTable({ ...grid, formulas });
  expect(outcome.kind === 'table' && findingsOf(outcome.table)).toEqual([
    'formula-without-value C2',
    'blank-cell C3',
  ]);
});

test('half a pupil is a warning, half a square metre is none', () => {
  const table = readTableOf([
    ['学校名称', '在校生数', '教学及辅助用房面积'],
    ['城关小学', 41.1, 1849.5],
  ]);
  expect(findingsOf(table)).toEqual(['fraction-of-people B2']);
});

test('a stated value per pupil that the figures do not give is a warning with both', () => {
  const table = readTableOf(
    [
      [
        '学校名称',
        '在校生数',
        '教学及辅助用房面积',
        '生均教学及辅助用房面积',
        '图书册数',
        '生均图书',
      ],
      ['城关小学', 411, 1849.5, 99, 9000, 21.9],
      ['东风小学', 652, 2934, 4.5, 13000, 20],
      ['河西小学', 300, 1340, 4.47, 9000, null],
    ],
    { sheet: '小学' },
  );
  expect(table.findings).toEqual([
    {
      code: 'ratio-differs',
      severity: 'warning',
      cell: '小学!D2',
      details: {
        row: '2',
        school: '城关小学',
        header: '生均教学及辅助用房面积',
        text: '99',
        value: '4.50',
      },
    },
  ]);
});
