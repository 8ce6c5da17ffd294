import { amountOf, questionsOf, readTableOf } from './readTableOf';

const meanings = (header: readonly string[], above: readonly (string | null)[] = []) => {
  const rows = above.length > 0 ? [above, header] : [header];
  const body = ['城关小学', ...header.slice(1).map(() => 20)];
  return readTableOf([...rows, body], { sheet: '小学' }).columns.map(({ meaning }) =>
    meaning.kind === 'field' ? meaning.field : meaning.kind,
  );
};

describe('words that exclude a column', () => {
  test('do not when brackets only count somebody in or out', () => {
    const header = ['学校名称', '在校生数（不含学前班）', '体育、艺术专任教师数（含兼职走教）'];
    expect(meanings(header)).toEqual(['name', 'pupils', 'pe-arts-teachers']);
    expect(meanings(['学校名称', '在校生数（含随迁子女）', '图书册数'])[1]).toBe('pupils');
    expect(meanings(['学校名称', '在校生数（不含高中）', '图书册数'])[1]).toBe('pupils');
  });

  test('still do in brackets that name a part', () => {
    const header = ['学校名称', '在校生数', '图书册数', '在校生数（女）', '在校生数（寄宿）'];
    expect(meanings(header).slice(3)).toEqual(['unknown', 'unknown']);
  });

  test('do not in a group that says what the form is for', () => {
    const header = ['学校名称', '在校生数', '图书册数', '是否达标'];
    const above = ['学校名称', '办学条件达标情况', '办学条件达标情况', '办学条件达标情况'];
    expect(meanings(header, above)).toEqual(['name', 'pupils', 'books', 'unknown']);
  });

  test('still do in a group that names other figures', () => {
    const header = ['学校名称', '在校生数', '图书册数', '图书册数'];
    for (const group of ['计划', '达标值', '缺口']) {
      expect(meanings(header, ['学校名称', '现状', '现状', group])[3]).toBe('unknown');
    }
  });
});

test('pupils that count in kindergarten children are a question', () => {
  const table = readTableOf(
    [
      ['学校名称', '在校生数（含学前班）', '图书册数'],
      ['城关小学', 300, 9000],
    ],
    { sheet: '小学' },
  );
  expect(questionsOf(table)).toEqual(['column-doubtful B1']);
});

describe('a group that speaks of a ratio', () => {
  const under = (group: string, ...leaves: string[]) =>
    readTableOf(
      [
        ['学校名称', '在校生数', '计算机台数', group],
        [null, null, null, ...leaves],
        ['城关小学', 300, 30, ...leaves.map(() => 20)],
      ],
      { sheet: '小学', merges: leaves.length > 1 ? ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] : [] },
    )
      .columns.slice(3)
      .map(({ meaning }) => (meaning.kind === 'field' ? meaning.field : meaning.kind));

  test.each([
    ['生均教学及辅助用房面积', '总面积', '生均', 'teaching-space'],
    ['生均图书册数', '册数', '生均', 'books'],
    ['每百名学生拥有网络多媒体教室数', '间数', '每百名', 'networked-classrooms'],
  ])('%s: %s beside %s is the plain quantity', (group, amount, ratio, field) => {
    expect(under(group, amount, ratio)).toEqual([field, 'ratio']);
  });

  test('keeps its columns ratios where none of them says otherwise', () => {
    expect(under('生均教学及辅助用房', '面积')).toEqual(['ratio']);
    expect(under('生均', '教学及辅助用房面积', '图书册数')).toEqual(['ratio', 'ratio']);
  });
});

describe('the unit of equipment', () => {
  const withMoney = (header: string, perPupil: number) =>
    readTableOf(
      [
        ['学校名称', '在校生数', header],
        ['城关小学', 100, perPupil * 100],
      ],
      { sheet: '小学' },
    );

  test.each([
    ['教学仪器设备值(仟元)', '2000'],
    ['教学仪器设备值（万圆）', '20000'],
    ['教学仪器设备值（万）', '20000'],
    ['教学仪器设备值(百万元)', '2000000'],
    ['教学仪器设备值(圆)', '2'],
  ])('%s is read', (header, perPupil) => {
    const table = withMoney(header, 2);
    expect(amountOf(table, 0, 'equipment-value')).toBe(`${perPupil}00`);
    expect(table.certainty).toBe('certain');
  });

  test('a bracket that may be a unit but is none known is one question, whatever the figures', () => {
    for (const header of ['教学仪器设备值(美元)', '教学仪器设备值（W元）']) {
      expect(questionsOf(withMoney(header, 2000))).toEqual(['unit-unreadable C1']);
    }
  });

  test('a bracket that says something else leaves the guess', () => {
    const table = withMoney('教学仪器设备值（账面原值）', 2000);
    expect(table.certainty).toBe('certain');
  });

  test.each([
    [299, false],
    [300, true],
    [20000, true],
    [20001, false],
    [2.05, false],
    [0.29, true],
    [0.03, true],
    [0.029, false],
  ])('%d a pupil without a unit: decided %s', (perPupil, isDecided) => {
    const table = withMoney('教学仪器设备值', perPupil);
    expect(questionsOf(table)).toEqual(isDecided ? [] : ['unit-assumed C1']);
  });

  test.each([0.31, 1, 2])('%d a pupil may be 千元 as well as 万元, so it is asked', (perPupil) => {
    const table = withMoney('教学仪器设备值', perPupil);
    expect(questionsOf(table)).toEqual(['unit-unclear C1']);
    expect(table.questions[0]?.details).toMatchObject({
      unit: '万元',
      value: (perPupil * 10000).toFixed(2),
      by: '千元',
      text: (perPupil * 1000).toFixed(2),
    });
  });
});
