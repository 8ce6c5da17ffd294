import type { School } from '../../src/engine/School';
import { readTable } from '../../src/reading/readTable';
import type { SchoolTable } from '../../src/reading/SchoolTable';
import { gridOf, type GridOptions, type Rows } from './gridOf';

function tableOf(rows: Rows, options: GridOptions = {}): SchoolTable {
  const outcome = readTable(gridOf(rows, options));
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusal));
  return outcome.table;
}

function refusalOf(rows: Rows, options: GridOptions = {}) {
  const outcome = readTable(gridOf(rows, options));
  if (outcome.kind !== 'refused') throw new Error('was read as a table');
  return outcome.refusal;
}

function fieldsOf(table: SchoolTable): string[] {
  return table.columns.map(({ meaning }) =>
    meaning.kind === 'field'
      ? [meaning.field, meaning.stage, meaning.factor === '1' ? null : meaning.factor]
          .filter((part) => part !== null)
          .join(' ')
      : meaning.kind,
  );
}

/** Amounts as text: `whole=12`, `primary=blank`. */
function amountsOf(school: School | undefined, field: keyof School['amounts']): string {
  return Object.entries(school?.amounts[field] ?? {})
    .map(
      ([stage, amount]) =>
        `${stage}=${'value' in amount ? amount.value.toFraction() : amount.missing}`,
    )
    .join(' ');
}

const codes = (table: SchoolTable): string[] => table.findings.map(({ code }) => code);

describe('a provincial table with a three-row merged header', () => {
  const rows: Rows = [
    ['XX县2023年小学办学条件统计表'],
    ['填报单位：XX县教育局', null, null, null, null, null, null, '单位：万元'],
    [
      '序 号',
      '学校\n名称',
      '在校\n学生数',
      '专 任 教 师',
      null,
      null,
      '校舍（㎡）',
      '教学仪器设备值',
    ],
    [null, null, null, '合计', '其中', null, '教学及辅\n助用房面积（ ㎡）', null],
    [null, null, null, null, '高于规定学历教师', '县级及以上 骨干教师数', null, null],
    ['甲', '乙', 1, 2, 3, 4, 5, 6],
    [1, '东关小学', 1000, 50, 42, 10, 4500, 200],
    [2, '西关小学', 500, 30, 20, 5, 2300.5, 95.5],
    [null, '合 计', 1500, 80, 62, 15, 6800.5, 295.5],
    ['注：1. 本表数据时点为9月1日。'],
  ];
  const merges = [
    'A1:H1',
    'A3:A5',
    'B3:B5',
    'C3:C5',
    'D3:F3',
    'D4:D5',
    'E4:F4',
    'G4:G5',
    'H3:H5',
    'A10:H10',
  ];

  test('gives every column its meaning and unit', () => {
    const table = tableOf(rows, { merges });
    expect(fieldsOf(table)).toEqual([
      'serial',
      'name',
      'pupils',
      'full-time-teachers',
      'teachers-above-degree',
      'backbone-teachers',
      'teaching-space',
      'equipment-value 10000',
    ]);
    expect(table.columns[4]?.header).toEqual(['专任教师', '其中', '高于规定学历教师']);
    expect(table.columns[6]?.unit).toBe('㎡');
    expect(table.columns[7]?.unit).toBe('万元');
    expect(table.title).toBe('XX县2023年小学办学条件统计表');
  });

  test('says where header and table stand', () => {
    const table = tableOf(rows, { merges, at: { row: 0, column: 0 } });
    expect(table.header).toEqual({ top: 2, left: 0, bottom: 5, right: 7 });
    expect(table.range).toEqual({ top: 2, left: 0, bottom: 8, right: 7 });
  });

  test('reads the schools with exact amounts in canonical units and their cells', () => {
    const { schools, certainty } = tableOf(rows, { merges });
    expect(schools.map(({ name, stage, kind, source }) => [name, stage, kind, source])).toEqual([
      ['东关小学', 'primary', 'primary', '学校情况!B7'],
      ['西关小学', 'primary', 'primary', '学校情况!B8'],
    ]);
    expect(schools[1]?.amounts['equipment-value']?.whole).toMatchObject({
      sources: ['学校情况!H8'],
    });
    expect(amountsOf(schools[1], 'equipment-value')).toBe('whole=955000');
    expect(amountsOf(schools[1], 'teaching-space')).toBe('whole=4601/2');
    expect(certainty).toBe('certain');
  });

  test('leaves the total out and says so, and finds that it agrees with the schools', () => {
    const table = tableOf(rows, { merges });
    expect(table.findings.find(({ code }) => code === 'total-row-left-out')).toEqual({
      code: 'total-row-left-out',
      severity: 'info',
      cell: '学校情况!B9',
      details: { row: '9', text: '合计' },
    });
    expect(codes(table)).not.toContain('total-differs');
  });

  test('reads the same schools after the merges were lost', () => {
    expect(tableOf(rows).schools).toEqual(tableOf(rows, { merges }).schools);
  });

  test('finds the same table from any selection', () => {
    const whole = tableOf(rows, { merges });
    for (const selection of [['B8'], ['A3:H5'], ['C7:D7'], ['A1:H10'], ['A7', 'H9'], ['N40']]) {
      expect(tableOf(rows, { merges, selection })).toEqual(whole);
    }
  });
});

test('a total that does not agree with the schools is a finding with both figures', () => {
  const table = tableOf([
    ['学校名称', '在校生数', '图书册数'],
    ['甲小学', 100, 2000],
    ['乙小学', '200', 3000],
    ['合计', 100, 5000],
  ]);
  expect(table.findings.find(({ code }) => code === 'total-differs')).toMatchObject({
    cell: '学校情况!B4',
    details: { text: '100', value: '300' },
  });
});

describe('blocks one below the other', () => {
  const rows: Rows = [
    ['学校名称', '学生数(人)', '图书(册)', '计算机台数(台)'],
    ['一、小学'],
    ['城关一小', 300, 9000, 30],
    ['城关小学', 200, 4000, 25],
    ['全县平均值'],
    ['标准差'],
    ['差异系数'],
    ['二、初中（2所）', 900, 20000, 90],
    ['学校名称', '学生数(人)', '图书(册)', '计算机台数(台)'],
    ['城关一中', 500, 12000, 60],
    ['阳光九年一贯制学校', 400, 8000, 30],
    ['全县平均值'],
    ['标准差'],
    ['差异系数'],
  ];

  test('give each school its stage', () => {
    const table = tableOf(rows);
    expect(table.schools.map(({ name, stage, kind }) => [name, stage, kind])).toEqual([
      ['城关一小', 'primary', 'unknown'],
      ['城关小学', 'primary', 'primary'],
      ['城关一中', 'junior', 'unknown'],
      ['阳光九年一贯制学校', 'junior', 'nine-year'],
    ]);
    expect(codes(table)).toContain('combined-school-one-row');
    expect(table.certainty).toBe('certain');
  });

  test('give each statistics row its stage', () => {
    const { summaryRows } = tableOf(rows);
    expect(summaryRows).toEqual([
      { statistic: 'mean', row: 4, stage: 'primary' },
      { statistic: 'standard-deviation', row: 5, stage: 'primary' },
      { statistic: 'coefficient', row: 6, stage: 'primary' },
      { statistic: 'mean', row: 11, stage: 'junior' },
      { statistic: 'standard-deviation', row: 12, stage: 'junior' },
      { statistic: 'coefficient', row: 13, stage: 'junior' },
    ]);
  });
});

test('statistics rows with a stage cell merged over them, and with the merge lost', () => {
  const rows: Rows = [
    ['学段', '学校名称', '在校生数', '图书册数'],
    ['小学', '东关小学', 300, 9000],
    ['初中', '东关中学', 200, 4000],
    ['小学', '全县平均值'],
    [null, '差异系数'],
    ['初中', '全县平均值'],
    [null, '差异系数'],
  ];
  for (const merges of [['A4:A5', 'A6:A7'], []]) {
    expect(tableOf(rows, { merges }).summaryRows.map(({ stage }) => stage)).toEqual([
      'primary',
      'primary',
      'junior',
      'junior',
    ]);
  }
});

describe('schools of several stages', () => {
  const header = [
    '学校名称',
    '办学类型',
    '小学在校生数',
    '初中在校生数',
    '高中在校生数',
    '教学及辅助用房面积',
    '小学骨干教师数',
    '初中骨干教师数',
  ];

  test('come with pupils per stage and the whole of what they share', () => {
    const { schools } = tableOf([
      header,
      ['东关小学', '小学', 300, 0, null, 1500, 4, null],
      ['东关中学', '初级中学', null, 250, null, 1600, null, 5],
      ['育才学校', '九年一贯制学校', 166, 210, null, 2500, 3, 4],
      ['育英学校', '十二年一贯制学校', 100, 90, 80, 3000, 2, 2],
      ['县一中', '完全中学', null, 500, 900, 9000, null, 9],
    ]);
    expect(schools.map(({ kind, stage }) => [kind, stage])).toEqual([
      ['primary', 'primary'],
      ['junior', 'junior'],
      ['nine-year', null],
      ['twelve-year', null],
      ['complete-secondary', null],
    ]);
    expect(amountsOf(schools[0], 'pupils')).toBe('whole=300');
    expect(amountsOf(schools[0], 'backbone-teachers')).toBe('whole=4');
    expect(amountsOf(schools[1], 'pupils')).toBe('whole=250');
    expect(amountsOf(schools[2], 'pupils')).toBe('primary=166 junior=210');
    expect(amountsOf(schools[2], 'teaching-space')).toBe('whole=2500');
    expect(amountsOf(schools[2], 'backbone-teachers')).toBe('primary=3 junior=4');
    expect(amountsOf(schools[3], 'pupils')).toBe('primary=100 junior=90 senior=80');
    expect(amountsOf(schools[4], 'pupils')).toBe('junior=500 senior=900');
    expect(amountsOf(schools[4], 'backbone-teachers')).toBe('junior=9');
  });

  test('are told by their pupils when neither kind nor name says what they are', () => {
    const { schools, certainty } = tableOf([
      ['学校名称', '小学在校生数', '初中在校生数', '图书册数'],
      ['东风学校', 120, 80, 4000],
      ['红旗学校', 90, null, 3000],
    ]);
    expect(schools.map(({ kind, stage }) => [kind, stage])).toEqual([
      ['nine-year', null],
      ['unknown', 'primary'],
    ]);
    expect(certainty).toBe('certain');
  });

  test('stand in two rows, each named after its part', () => {
    const { schools } = tableOf([
      ['学校名称', '在校生数', '图书册数'],
      ['东风学校（小学部）', 120, 4000],
      ['东风学校（初中部）', 80, 3000],
      ['红旗学校_初中', 70, 2000],
    ]);
    expect(schools.map(({ stage }) => stage)).toEqual(['primary', 'junior', 'junior']);
  });

  test('stand in two rows with the name merged over both, or left blank below', () => {
    const rows: Rows = [
      ['学校名称', '学段', '在校生数', '图书册数'],
      ['东风九年一贯制学校', '小学', 120, 4000],
      [null, '初中', 80, 3000],
    ];
    for (const merges of [['A2:A3'], []]) {
      const { schools } = tableOf(rows, { merges });
      expect(schools.map(({ name, stage, source }) => [name, stage, source])).toEqual([
        ['东风九年一贯制学校', 'primary', '学校情况!A2'],
        ['东风九年一贯制学校', 'junior', '学校情况!A2'],
      ]);
    }
  });

  test('with one figure of pupils and no stage anywhere are a question', () => {
    const table = tableOf([
      ['学校代码', '学校名称', '区县名称', '学校类型', '办学性质', '城乡类型', '学生数', '教师数'],
      ['210102001', '和平区第一九年一贯制', '和平区', '九年一贯制', '公办', '镇区', 645, 52],
      ['210102002', '和平区小学', '和平区', '小学', '民办', '城区', 300, 22],
    ]);
    expect(table.certainty).toBe('doubtful');
    expect(table.questions.map(({ code, cell }) => [code, cell])).toEqual([
      ['stage-unknown', '学校情况!B2'],
    ]);
    expect(table.schools.map(({ stage, sponsor }) => [stage, sponsor])).toEqual([
      [null, 'county'],
      ['primary', 'private'],
    ]);
  });

  test('whose shared figure is merged over both parts are one school that has it once', () => {
    const table = tableOf(
      [
        ['学校名称', '在校生数', '图书册数'],
        ['东风学校（小学部）', 120, 4000],
        ['东风学校（初中部）', 80, null],
      ],
      { merges: ['C2:C3'] },
    );
    expect(table.schools.map(({ name, kind, stage }) => [name, kind, stage])).toEqual([
      ['东风学校', 'nine-year', null],
    ]);
    expect(amountsOf(table.schools[0], 'books')).toBe('whole=4000');
    expect(amountsOf(table.schools[0], 'pupils')).toBe('primary=120 junior=80');
    expect(table.certainty).toBe('certain');
    expect(table.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['parts-joined', '学校情况!C2'],
    ]);
  });

  test('whose shared figure is merged over other schools too are a question', () => {
    const table = tableOf(
      [
        ['学校名称', '在校生数', '图书册数'],
        ['东风学校（小学部）', 120, 4000],
        ['东风学校（初中部）', 80, null],
        ['西关小学', 80, null],
      ],
      { merges: ['C2:C4'] },
    );
    expect(table.schools.map((school) => amountsOf(school, 'books'))).toEqual(
      Array(3).fill('whole=blank'),
    );
    expect(table.questions.map(({ code }) => code)).toEqual(Array(3).fill('merged-amount'));
  });
});

test('the wide statistics export: only the right member of each group counts', () => {
  const table = tableOf(
    [
      [
        '学校名称',
        '办学类型',
        '统计三级',
        '在校生数',
        null,
        '专任教师',
        null,
        null,
        null,
        null,
        null,
        null,
        '教基1102',
        '网络多媒体教室',
        '本学年校舍建筑面积',
        null,
        '占地面积(平方米)',
        null,
        '教学仪器设备资产值(万元)',
      ],
      [
        null,
        null,
        null,
        '合计',
        '女',
        '#按学历分',
        null,
        null,
        null,
        '#按授课课程分',
        null,
        null,
        '县级以上骨干教师(小学)',
        null,
        '教学及辅助用房',
        null,
        '合计',
        '其中',
        null,
      ],
      [
        null,
        null,
        null,
        null,
        null,
        '博士研究生',
        '硕士研究生',
        '本科',
        '专科',
        '体育与健康',
        '艺术',
        null,
        null,
        null,
        '计',
        '室内体育用房',
        null,
        '运动场地面积',
        null,
      ],
      [
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        '计',
        '音乐',
        null,
        null,
        null,
        null,
        null,
        null,
        null,
      ],
      [
        '东关小学',
        '小学',
        '城关镇',
        300,
        140,
        0,
        2,
        10,
        5,
        2,
        2,
        1,
        4,
        8,
        1500,
        120,
        9000,
        3000,
        62.5,
      ],
    ],
    {
      merges: [
        'A1:A4',
        'B1:B4',
        'C1:C4',
        'D1:E1',
        'D2:D4',
        'E2:E4',
        'F1:L1',
        'F2:I2',
        'F3:F4',
        'G3:G4',
        'H3:H4',
        'I3:I4',
        'J2:L2',
        'J3:J4',
        'K3:L3',
        'M2:M4',
        'N1:N4',
        'O1:P1',
        'O2:P2',
        'O3:O4',
        'P3:P4',
        'Q1:R1',
        'Q2:Q4',
        'R3:R4',
        'S1:S4',
      ],
    },
  );
  expect(fieldsOf(table)).toEqual([
    'name',
    'school-kind',
    'district',
    'pupils',
    'unknown',
    'teachers-doctor',
    'teachers-master',
    'teachers-bachelor',
    'teachers-college',
    'pe-teachers',
    'arts-teachers',
    'music-teachers',
    'backbone-teachers primary',
    'networked-classrooms',
    'teaching-space',
    'indoor-sports-space',
    'site-area',
    'sports-ground',
    'equipment-value 10000',
  ]);
});

test('a group word covers the cells on its right after its merge was lost', () => {
  const table = tableOf([
    ['学校名称', '在校生数', null, '专任教师学历', null, null, '图书册数'],
    [null, '小学', '初中', '研究生', '本科', '专科', null],
    ['育才九年一贯制学校', 120, 80, 1, 9, 6, 4000],
  ]);
  expect(fieldsOf(table)).toEqual([
    'name',
    'pupils primary',
    'pupils junior',
    'teachers-postgraduate',
    'teachers-bachelor',
    'teachers-college',
    'books',
  ]);
  expect(table.certainty).toBe('certain');
});

test('per-pupil columns are ratios, never raw quantities', () => {
  const table = tableOf([
    [
      '学校名称',
      '在校生数',
      '图书册数',
      '生均图书册数',
      '每百名学生拥有计算机台数',
      '师生比',
      '教师学历达标率(%)',
    ],
    ['东关小学', 300, 9000, 30, 10, 0.05, 100],
  ]);
  expect(fieldsOf(table)).toEqual([
    'name',
    'pupils',
    'books',
    'ratio',
    'ratio',
    'ratio',
    'unknown',
  ]);
});

test('the national form with ratios alone is a table', () => {
  const table = tableOf(
    [
      ['表Ⅱ-2  小学资源配置基本情况（分学校）'],
      [
        '序 号',
        '学校名称',
        '举办者 类型',
        '在校生数',
        '班级数',
        '每百名学生拥有高于规定学历教师数',
        '生均教学及辅助用 房面积（ ㎡）',
      ],
      ['L1', 'L2', 'L3', 'L4', 'L5', 'L6'],
      [1, '东关小学', 7, 300, 8, 4.5, 5.1],
    ],
    { sheet: '表2-2' },
  );
  expect(table.certainty).toBe('certain');
  expect(table.schools.map(({ name, stage }) => [name, stage])).toEqual([['东关小学', 'primary']]);
});

describe('what is no school table is refused', () => {
  test.each<[string, string, Rows]>([
    ['an empty sheet', 'empty-sheet', [[null, ''], [null]]],
    ['prose', 'prose', [['本校占地38000平方米，在校生1183人。'], ['教师86人。']]],
    [
      'a sheet that this program wrote',
      'no-table',
      [['均衡评估 · 优质均衡'], ['学校名称', '在校生数', '图书册数'], ['东关小学', 300, 9000]],
    ],
    [
      'a vertical fill-in sheet',
      'single-school',
      [
        ['序号', '类别', '填报项目', '单位', '填报值', '备注说明'],
        [1, '基本信息', '学校名称', null, '东关小学', null],
        [2, '学生信息', '小学学生人数', '人', 300, null],
      ],
    ],
    [
      'a balance table of the county',
      'county-results',
      [
        [null, null, '每百名学生拥有高于规定学历教师数', '生均教学仪器设备值(元)', '综合'],
        [null, null, 'L1', 'L2', 'L3'],
        ['小学', '全县平均值', 5.2, 2100, '——'],
        [null, '差异系数', 0.3, 0.4, null],
      ],
    ],
    [
      'county totals by kind',
      'no-pupils-column',
      [
        ['2021年', '校(园)数', '教职工总数', '学校占地面积\n(平方米)', '图书\n(册)'],
        ['合 计', 131, 4800, 1180825.87, 960791],
        ['幼儿园', 56, 1040, 119044.8, 82176],
      ],
    ],
    [
      'a table without resources',
      'no-indicator-column',
      [
        ['学校名称', '在校生数', '班级数'],
        ['东关小学', 300, 8],
      ],
    ],
    [
      'a header without schools',
      'no-schools',
      [
        ['学校名称', '在校生数', '图书册数'],
        ['合计', 0, 0],
      ],
    ],
  ])('%s', (_, code, rows) => {
    const refusal = refusalOf(rows);
    expect(refusal.code).toBe(code);
    expect(refusal.sheet).toBe('学校情况');
  });
});

describe('several tables on a sheet', () => {
  const rows: Rows = [
    ['小学'],
    ['学校名称', '在校生数', '图书册数', null, '学校名称', '在校生数', '计算机台数'],
    ['东关小学', 300, 9000, null, '东关初级中学', 500, 50],
    ['西关小学', 200, 5000, null, '西关初级中学', 400, 40],
    [],
    ['学校名称', '在校生数', '教学仪器设备值（元）'],
    ['北关小学', 100, 200000],
  ];

  test.each([
    ['B4', ['东关小学', '西关小学']],
    ['F3', ['东关初级中学', '西关初级中学']],
    ['A7', ['北关小学']],
  ])('the selection %s means the one around it', (cell, names) => {
    const table = tableOf(rows, { selection: [cell] });
    expect(table.schools.map(({ name }) => name)).toEqual(names);
  });

  test('without a selection the first is meant', () => {
    expect(tableOf(rows).schools.map(({ name }) => name)).toEqual(['东关小学', '西关小学']);
  });
});

test('the same schools under the same header once more stay a table of their own', () => {
  const header = ['学校名称', '在校生数', '图书册数'];
  const rows: Rows = [
    header,
    ['东关小学', 300, 9000],
    ['西关小学', 200, 5000],
    [],
    ['2022年'],
    header,
    ['东关小学', 290, 8000],
    ['西关小学', 210, 4000],
  ];
  expect(tableOf(rows).schools).toHaveLength(2);
  expect(amountsOf(tableOf(rows, { selection: ['B8'] }).schools[0], 'pupils')).toBe('whole=290');
});

test('an empty form above the filled table is passed over', () => {
  const table = tableOf([
    ['学校名称', '在校生数', '图书册数'],
    [],
    ['学校名称', '在校生数', '计算机台数'],
    ['东关小学', 300, 30],
  ]);
  expect(table.schools.map(({ name }) => name)).toEqual(['东关小学']);
});

test('a 小学 with pupils of both stages is asked about', () => {
  const table = tableOf([
    ['学校名称', '小学在校生数', '初中在校生数', '图书册数'],
    ['东关小学', 120, 80, 4000],
  ]);
  expect(table.questions.map(({ code, cell }) => [code, cell])).toEqual([
    ['kind-unknown', '学校情况!A2'],
  ]);
  expect(table.schools[0]?.stage).toBeNull();
});

test('columns per stage that only schools of several stages fill leave the others their whole figure', () => {
  const table = tableOf([
    ['学校名称', '在校生数', '其中：小学', '其中：初中', '图书册数'],
    ['东关小学', 300, null, null, 9000],
    ['育才九年一贯制学校', 200, 120, 80, 4000],
  ]);
  expect(table.schools.map((school) => amountsOf(school, 'pupils'))).toEqual([
    'whole=300',
    'whole=200 primary=120 junior=80',
  ]);
  expect(table.schools.map(({ stage }) => stage)).toEqual(['primary', null]);
});

test('a header repeated on every printed page is one table', () => {
  const header = ['学校名称', '在校生数', '图书册数'];
  const table = tableOf([header, ['东关小学', 300, 9000], header, ['西关小学', 200, 5000]]);
  expect(table.schools.map(({ name }) => name)).toEqual(['东关小学', '西关小学']);
  expect(table.certainty).toBe('certain');
});

describe('units', () => {
  const withHeader = (header: string, value: number): SchoolTable =>
    tableOf([
      ['学校名称', '在校生数', header],
      ['东关小学', 300, value],
    ]);

  test.each([
    ['教学仪器设备值(万元)', 62, 'equipment-value', 'whole=620000'],
    ['教学仪器设备值（千元）', 620, 'equipment-value', 'whole=620000'],
    ['占地面积（亩）', 15, 'site-area', 'whole=10000'],
    ['体育运动场馆面积（M2）', 900.5, 'sports-space', 'whole=1801/2'],
    ['图书（万册）', 1.2, 'books', 'whole=12000'],
  ] as const)('%s', (header, value, field, expected) => {
    const table = tableOf([
      ['学校名称', '在校生数', header, '计算机台数'],
      ['东关小学', 300, value, 20],
    ]);
    expect(amountsOf(table.schools[0], field)).toBe(expected);
  });

  test('an own row of units', () => {
    const table = tableOf([
      ['学校名称', '在校生数', '教学仪器设备值', '运动场地面积'],
      [null, '人', '万元', '平方米'],
      ['东关小学', 300, 62, 1000],
    ]);
    expect(table.columns.map(({ unit }) => unit)).toEqual([null, '人', '万元', '平方米']);
    expect(amountsOf(table.schools[0], 'equipment-value')).toBe('whole=620000');
  });

  test('万元 in the title says nothing about areas', () => {
    const table = tableOf([
      ['单位：万元'],
      ['学校名称', '在校生数', '教学仪器设备值', '运动场地面积'],
      ['东关小学', 300, 62, 1000],
    ]);
    expect(amountsOf(table.schools[0], 'equipment-value')).toBe('whole=620000');
    expect(amountsOf(table.schools[0], 'sports-ground')).toBe('whole=1000');
  });

  test('money without a unit is 万元 or 元 by what a pupil may have, and said', () => {
    const wan = withHeader('教学仪器设备值', 62);
    expect(amountsOf(wan.schools[0], 'equipment-value')).toBe('whole=620000');
    expect(wan.findings.find(({ code }) => code === 'unit-assumed')?.details['unit']).toBe('万元');
    expect(wan.certainty).toBe('certain');
    const yuan = withHeader('教学仪器设备值', 620000);
    expect(amountsOf(yuan.schools[0], 'equipment-value')).toBe('whole=620000');
    expect(yuan.certainty).toBe('certain');
  });

  test('money that is plausible neither way is a question', () => {
    const table = withHeader('教学仪器设备值', 9000);
    expect(table.certainty).toBe('doubtful');
    expect(table.questions.map(({ code }) => code)).toContain('unit-assumed');
  });

  test('a unit that measures something else changes the meaning', () => {
    const table = tableOf([
      ['学校名称', '在校生数', '体育馆（个）', '图书册数'],
      ['东关小学', 300, 1, 9000],
    ]);
    expect(fieldsOf(table)[2]).toBe('unknown');
  });
});

describe('doubtful columns', () => {
  test('two columns of one meaning are a question', () => {
    const table = tableOf([
      ['学校名称', '在校生数', '图书册数', '图书册数'],
      ['东关小学', 300, 9000, 9100],
    ]);
    expect(table.certainty).toBe('doubtful');
    expect(table.questions[0]).toMatchObject({
      code: 'two-values',
      cell: '学校情况!D1',
      details: { value: '9000', text: '9100' },
    });
  });

  test('the clearer name wins without a question', () => {
    const table = tableOf([
      ['学校名称', '在校生数', '教师数', '专任教师数'],
      ['东关小学', 300, 30, 28],
    ]);
    expect(amountsOf(table.schools[0], 'full-time-teachers')).toBe('whole=28');
    expect(table.certainty).toBe('certain');
  });

  test('a name column without header is found by its names', () => {
    const table = tableOf([
      ['序号', '单位', '在校生数', '图书册数'],
      [1, '东关小学', 300, 9000],
      [2, '西关小学', 200, 5000],
    ]);
    expect(table.schools.map(({ name }) => name)).toEqual(['东关小学', '西关小学']);
  });
});

describe('rows', () => {
  test('subtotals, group labels, standards and footnotes are no schools', () => {
    const table = tableOf([
      ['序号', '学校名称', '在校生数', '图书册数'],
      [null, '城区学校'],
      [1, '东关小学', 300, 9000],
      [null, '县直学校小计', 300, 9000],
      ['城关镇'],
      [2, '西关小学', 200, 5000],
      [null, '小  计', 200, 5000],
      [null, '总     计', 500, 14000],
      [null, '标准值', null, 15],
      ['注：数据截至9月1日'],
      ['填表人：', null, '审核人：'],
    ]);
    expect(table.schools.map(({ name }) => name)).toEqual(['东关小学', '西关小学']);
    expect(table.certainty).toBe('certain');
    expect(table.range.bottom).toBe(8);
  });

  test('a name without number and figures in a numbered list is left out, and said', () => {
    const table = tableOf([
      ['序号', '学校名称', '在校生数', '图书册数'],
      [1, '东关小学', 300, 9000],
      [2, '西关小学', 200, 5000],
      [null, '城关中心学校'],
    ]);
    expect(table.schools).toHaveLength(2);
    expect(table.findings.find(({ code }) => code === 'row-left-out')).toMatchObject({
      severity: 'info',
      cell: '学校情况!B4',
      details: { text: '城关中心学校', row: '4' },
    });
  });

  test('a place with figures is asked about, not counted', () => {
    const table = tableOf([
      ['学校名称', '在校生数', '图书册数'],
      ['城关镇', 510, 14000],
      ['东关小学', 300, 9000],
      ['西关小学', 200, 5000],
    ]);
    expect(table.schools).toHaveLength(2);
    expect(table.questions.map(({ code, cell }) => [code, cell])).toEqual([
      ['row-left-out', '学校情况!A2'],
    ]);
  });

  test('the same school twice is a question', () => {
    const table = tableOf([
      ['学校名称', '在校生数', '图书册数'],
      ['东关小学', 300, 9000],
      ['东 关 小 学', 300, 9000],
    ]);
    expect(table.questions[0]).toMatchObject({
      code: 'duplicate-school',
      cell: '学校情况!A3',
      details: { value: '学校情况!A2' },
    });
  });

  test('hidden rows count and are said', () => {
    const table = tableOf(
      [
        ['学校名称', '在校生数', '图书册数'],
        ['东关小学', 300, 9000],
        ['西关小学', 200, 5000],
      ],
      { hiddenRows: [2, 9] },
    );
    expect(table.schools).toHaveLength(2);
    expect(table.hiddenRows).toEqual([2]);
    expect(codes(table)).toContain('hidden-rows-counted');
  });

  test('a row below whose figures are all blank is still a school, with what is missing', () => {
    const table = tableOf([
      ['学校名称', '在校生数', '图书册数'],
      ['东关小学', 300, 9000],
      ['西关小学', null, null],
    ]);
    expect(table.schools.map((school) => amountsOf(school, 'books'))).toEqual([
      'whole=9000',
      'whole=blank',
    ]);
    expect(table.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['row-blank', '学校情况!A3'],
    ]);
  });
});

describe('stages', () => {
  const rows: Rows = [
    ['学校名称', '在校生数', '图书册数'],
    ['东风学校', 300, 9000],
    ['县第一中学', 300, 9000],
  ];

  test('come from the sheet name', () => {
    const table = tableOf(rows, { sheet: '初中（2023）' });
    expect(table.schools.map(({ stage }) => stage)).toEqual(['junior', 'junior']);
    expect(table.certainty).toBe('certain');
  });

  test('come from the title', () => {
    const table = tableOf([['某县初中办学条件一览表'], ...rows]);
    expect(table.schools.map(({ stage }) => stage)).toEqual(['junior', 'junior']);
  });

  test('are asked for where nothing tells them', () => {
    const table = tableOf(rows);
    expect(table.questions.map(({ code, cell }) => [code, cell])).toEqual([
      ['stage-unknown', '学校情况!A2'],
      ['stage-assumed', '学校情况!A3'],
    ]);
  });

  test('that contradict the kind of school are asked about', () => {
    const table = tableOf(rows.slice(0, 1).concat([['东关初级中学', 300, 9000]]), {
      sheet: '小学',
    });
    expect(table.questions.map(({ code }) => code)).toEqual(['stage-contradiction']);
  });

  test('in a column 学校类别 may name the part of a nine-year school', () => {
    const { schools } = tableOf([
      ['学校名称', '学校类别', '在校生数', '图书册数'],
      ['东风九年一贯制学校', '小学', 120, 4000],
      ['东风九年一贯制学校', '初中', 80, 3000],
      ['高峰教学点', '小学', 30, 500],
    ]);
    expect(schools.map(({ kind, stage }) => [kind, stage])).toEqual([
      ['nine-year', 'primary'],
      ['nine-year', 'junior'],
      ['teaching-point', 'primary'],
    ]);
  });
});
