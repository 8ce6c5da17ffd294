import { findingsOf, questionsOf, readTableOf, schoolsOf } from './readTableOf';

const header = ['学校名称', '在校生数', '图书册数'];

describe('a stage that is named twice and not alike is a question', () => {
  test('sheet name against title, with both words', () => {
    const table = readTableOf([['XX县初中办学条件统计表'], header, ['育英学校', 411, 9000]], {
      sheet: '小学',
    });
    expect(table.questions).toEqual([
      {
        code: 'stage-contradiction',
        severity: 'warning',
        cell: '小学!A1',
        details: { row: '1', text: 'XX县初中办学条件统计表', by: '小学', value: 'primary' },
      },
    ]);
  });

  test.each([
    ['小学', '第一初级中学'],
    ['小学', '实验中学'],
    ['小学', '城关一中'],
    ['初中', '城关小学'],
    ['初中', '县高级中学'],
  ])('sheet %s against the name %s', (sheet, name) => {
    const table = readTableOf([header, [name, 411, 9000]], { sheet });
    expect(questionsOf(table)).toEqual(['stage-contradiction A2']);
    expect(table.questions[0]?.details).toMatchObject({ text: name, by: sheet });
  });

  test('a stage column, a block label or a column of pupils against the name', () => {
    const column = readTableOf([
      ['学校名称', '学段', '在校生数', '图书册数'],
      ['城关小学', '初中', 411, 9000],
    ]);
    const label = readTableOf([header, ['二、初中'], ['城关小学', 411, 9000]]);
    const pupils = readTableOf([
      ['学校名称', '小学在校生数', '初中在校生数', '图书册数'],
      ['第一中学', 411, null, 9000],
    ]);
    expect([column, label, pupils].map((table) => table.questions[0]?.details['by'])).toEqual([
      '初中',
      '二、初中',
      '小学在校生数',
    ]);
  });

  test('names that fit, or name a part, are none', () => {
    const table = readTableOf(
      [
        ['XX县初中办学条件统计表'],
        header,
        ['第一中学', 411, 9000],
        ['城关初级中学', 411, 9000],
        ['育才九年一贯制学校', 411, 9000],
        ['红旗中学（初中部）', 411, 9000],
      ],
      { sheet: '初中' },
    );
    expect(questionsOf(table)).toEqual([]);
  });
});

describe('the kind of school by its name', () => {
  const kindOf = (name: string, given?: string) => {
    const rows = [
      ['学校名称', '学校类型', '在校生数', '图书册数'],
      [name, given, 411, 9000],
    ];
    const table = readTableOf(rows, { sheet: '学校' });
    return [schoolsOf(table)[0]?.[1], ...questionsOf(table).map((one) => one.split(' ')[0])];
  };

  test.each(['职教中心附属小学', '中专路小学', '技校路小学', '职业路学校小学部'])(
    '%s is a primary school',
    (name) => {
      expect(kindOf(name)).toEqual(['primary']);
    },
  );

  test.each([
    ['县职教中心', 'vocational'],
    ['第一职业中学', 'vocational'],
    ['县职业高中', 'vocational'],
    ['县特殊教育学校', 'special'],
    ['聋哑小学', 'special'],
  ])('%s stays outside', (name, kind) => {
    expect(kindOf(name)[0]).toBe(kind);
  });

  test('启智小学 is counted and asked about, unless a column says what it is', () => {
    expect(kindOf('启智小学')).toEqual(['primary', 'kind-unknown']);
    expect(kindOf('启智小学', '特殊教育学校')).toEqual(['special']);
    expect(kindOf('启智小学', '小学')).toEqual(['primary']);
  });

  test('every 小学 in a list of teaching points is one', () => {
    const rows = [['XX县小学教学点情况表'], header, ['山口小学', 30, 900], ['岭上', 40, 900]];
    const kinds = (sheet: string) =>
      schoolsOf(readTableOf(rows, { sheet })).map(([, kind]) => kind);
    expect(kinds('教学点')).toEqual(['teaching-point', 'teaching-point']);
    const both = [['小学及教学点情况'], ...rows.slice(1)];
    expect(schoolsOf(readTableOf(both))[0]?.[1]).toBe('primary');
  });
});

test.each([
  ['一至六年级', 'primary'],
  ['1-5年级', 'primary'],
  ['七至九年级', 'junior'],
  ['6—9年级', 'junior'],
  ['小', 'primary'],
  ['初', 'junior'],
  ['高中部', 'senior'],
])('%s in the stage column is %s', (words, stage) => {
  const table = readTableOf([
    ['学校名称', '学段', '在校生数', '图书册数'],
    ['育英学校', words, 411, 9000],
  ]);
  expect(schoolsOf(table)[0]?.[2]).toBe(stage);
  expect(findingsOf(table)).toEqual([]);
});

test('一至九年级 names no single stage', () => {
  const table = readTableOf([
    ['学校名称', '学段', '在校生数', '图书册数'],
    ['育英学校', '一至九年级', 411, 9000],
  ]);
  expect(questionsOf(table)).toEqual(['stage-unknown A2']);
});
