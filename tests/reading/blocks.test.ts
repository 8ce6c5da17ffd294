import { findingsOf, questionsOf, readTableOf, schoolsOf } from './readTableOf';

const header = ['序号', '学校名称', '在校生数', '图书册数'];
const withLastBlock = (label: string) =>
  readTableOf([
    header,
    ['一、小学'],
    [1, '城关小学', 411, 9000],
    [2, '东风小学', 652, 9000],
    ['二、初中'],
    [3, '第一中学', 411, 9000],
    [label],
    [4, '县第一中学', 2000, 30000],
    [5, '育英学校', 900, 20000],
  ]);

describe('a label over the last rows of a list', () => {
  test.each(['三、高中', '三、高级中学', '三、普通高中', '三、高中阶段学校', '高中', '高中学校'])(
    '%s starts a block of senior schools',
    (label) => {
      const table = withLastBlock(label);
      expect(table.schools.map(({ stage }) => stage)).toEqual([
        'primary',
        'primary',
        'junior',
        'senior',
        'senior',
      ]);
      expect(table.certainty).toBe('certain');
    },
  );

  test.each(['三、其他', '三、城区学校', '其他学校', '民族班'])(
    '%s ends the block above, and the stage is asked for',
    (label) => {
      expect(questionsOf(withLastBlock(label))).toEqual(['stage-assumed B8', 'stage-unknown B9']);
    },
  );

  test('a place inside a block leaves its stage in force', () => {
    const table = withLastBlock('（一）城区学校');
    expect(table.schools.map(({ stage }) => stage).slice(3)).toEqual(['junior', 'junior']);
  });

  test('statistics rows of senior schools wait for nothing', () => {
    const { summaryRows } = readTableOf([
      header,
      ['一、初中'],
      [1, '第一中学', 411, 9000],
      [null, '差异系数'],
      ['二、高中'],
      [2, '县第一中学', 2000, 30000],
      [null, '差异系数'],
    ]);
    expect(summaryRows).toEqual([{ statistic: 'coefficient', row: 3, stage: 'junior' }]);
  });
});

describe('the same header once more under a title of its own', () => {
  const stacked = (first: string, second: string, sheet = 'Sheet1') =>
    readTableOf(
      [
        [first],
        header,
        [1, '城关小学', 411, 9000],
        [2, '东风小学', 652, 9000],
        [],
        [second],
        header,
        [1, '第一中学', 411, 9000],
        [2, '育英学校', 652, 9000],
      ],
      { sheet, merges: ['A1:D1', 'A6:D6'] },
    );

  test.each([
    ['XX县小学办学条件', 'XX县初中办学条件'],
    ['小学学校基本数据', '初中学校基本数据'],
    ['表一 小学办学条件', '表二 初中办学条件'],
    ['XX县小学资源（2024年）', 'XX县初中资源（2024年）'],
  ])('%s, then %s: each gives its rows their stage', (first, second) => {
    const table = stacked(first, second);
    expect(table.schools.map(({ stage }) => stage)).toEqual([
      'primary',
      'primary',
      'junior',
      'junior',
    ]);
    expect(table.certainty).toBe('certain');
  });

  test('a second title without a stage is a question, not the first title over again', () => {
    const table = stacked('XX县小学办学条件', 'XX县乡村学校办学条件');
    expect(questionsOf(table)).toEqual(['stage-assumed B8', 'stage-unknown B9']);
  });

  test('a title that says the same, or that the list goes on, changes nothing', () => {
    for (const second of ['XX县小学办学条件', '续表']) {
      const table = stacked('XX县小学办学条件', second);
      expect(table.schools.map(({ stage }) => stage)).toEqual(Array(4).fill('primary'));
      // 第一中学 in a list of 小学 is asked about all the same.
      expect(questionsOf(table)).toEqual(['stage-contradiction B8']);
    }
  });

  test('a school without figures above the repeated header is no title', () => {
    const table = readTableOf(
      [header, [1, '城关小学', 411, 9000], [null, '东风小学'], header, [2, '育英学校', 652, 9000]],
      { sheet: '初中' },
    );
    expect(table.schools.map(({ stage }) => stage)).toEqual(['junior', 'junior']);
  });
});

describe('another table on the sheet', () => {
  const primary = [
    ['学校名称', '小学在校生数', '图书册数'],
    ['城关小学', 411, 9000],
    ['东风小学', 652, 9000],
  ];
  const junior = [
    ['学校名称', '初中在校生数', '图书册数'],
    ['第一中学', 411, 9000],
  ];

  test('below is named, not dropped, and its title is no school', () => {
    const table = readTableOf([...primary, [], ['XX县初中学校'], ...junior]);
    expect(schoolsOf(table).map(([name]) => name)).toEqual(['城关小学', '东风小学']);
    expect(table.findings.find(({ code }) => code === 'other-table')).toMatchObject({
      severity: 'warning',
      cell: '学校情况!A6',
      details: { range: 'A6:C7' },
    });
  });

  test('at its side is named', () => {
    const rows = primary.map((row, at) => [...row, null, ...(junior[at] ?? [])]);
    expect(findingsOf(readTableOf(rows))).toContain('other-table E1');
  });

  test('without any figure, or without pupils, is not worth a word', () => {
    const blank = [['学校名称', '初中在校生数', '图书册数'], ['第一中学']];
    const ratios = [
      ['学校名称', '生均图书册数', '生均教学及辅助用房面积'],
      ['第一中学', 20, 5],
    ];
    for (const other of [blank, ratios]) {
      expect(findingsOf(readTableOf([...primary, [], ...other]))).not.toContain('other-table A5');
    }
  });
});
