import { amountOf, findingsOf, questionsOf, readTableOf } from '../readTableOf';
import { meaningOf } from './meaningOf';

test.each([
  ['小学生数', 'pupils primary'],
  ['初中生数', 'pupils junior'],
  ['小学生人数', 'pupils primary'],
  ['小学生数（人）', 'pupils primary 人'],
  ['在校小学生数', 'pupils primary'],
  ['在校生数 > 小学生', 'pupils primary'],
  ['高中生数', 'pupils senior'],
  ['小学生均校舍面积', 'unknown'],
  ['小学生师比', 'ratio teachers-per-pupil primary inverse'],
  ['学前班学生数', 'unknown'],
  ['小学毕业生数', 'graduates primary'],
])('%s means %s', (path, meaning) => {
  expect(meaningOf(path)).toBe(meaning);
});

const primary = (header: string[], ...rows: (string | number)[][]) =>
  readTableOf(
    [
      ['学校名称', ...header, '图书册数'],
      ...rows.map((row, at) => [`${'东西南北'[at] ?? ''}关小学`, ...row, 9000]),
    ],
    { sheet: '小学' },
  );

test('pupils of the stage are used, and those of the class before it are not', () => {
  const table = primary(['小学生数', '学前班学生数', '在校生数'], [300, 30, 330], [200, 0, 200]);
  expect(amountOf(table, 0, 'pupils')).toBe('300');
  expect(amountOf(table, 1, 'pupils')).toBe('200');
});

describe('a column of a part takes the words of the one it is part of', () => {
  test('其中:县级以上 under 骨干教师数', () => {
    const table = primary(['在校生数', '骨干教师数', '其中：县级以上'], [300, 9, 4], [200, 5, 2]);
    expect(amountOf(table, 0, 'backbone-teachers')).toBe('4');
    expect(questionsOf(table)).toEqual([]);
  });

  test('其中:专任 under 体育、艺术教师数', () => {
    const table = primary(['在校生数', '体育、艺术教师数', '其中：专任'], [300, 9, 4], [200, 5, 2]);
    expect(amountOf(table, 0, 'pe-arts-teachers')).toBe('4');
    expect(questionsOf(table)).toEqual([]);
  });

  test('其中:小学生 under 学生总数', () => {
    const table = primary(['学生总数', '其中：小学生'], [330, 300], [200, 200]);
    expect(amountOf(table, 0, 'pupils')).toBe('300');
  });

  test('其中:高于规定学历 names itself', () => {
    const table = primary(['在校生数', '专任教师数', '其中：高于规定学历'], [300, 19, 14]);
    expect(amountOf(table, 0, 'teachers-above-degree')).toBe('14');
    expect(amountOf(table, 0, 'full-time-teachers')).toBe('19');
  });

  test('其中:女 is no quantity', () => {
    const table = primary(['在校生数', '其中：女'], [330, 150], [200, 90]);
    expect(amountOf(table, 0, 'pupils')).toBe('330');
    expect(findingsOf(table)).toContain('column-not-recognised C1');
  });
});

test.each(['其中：学前幼儿', '其中：学前班', '其中：幼儿园', '其中：高中'])(
  'pupils with %s counted in are asked about',
  (part) => {
    expect(questionsOf(primary(['在校生数', part], [330, 30], [200, 0]))).toEqual([
      'column-doubtful B1',
    ]);
  },
);

test('pupils with others counted in are not asked about where those of the stage stand beside them', () => {
  const header = ['学生总数', '其中：小学生', '其中：学前幼儿'];
  const table = primary(header, [330, 300, 30], [200, 200, 0]);
  expect(amountOf(table, 0, 'pupils')).toBe('300');
  expect(questionsOf(table)).toEqual([]);
  const rows = [
    ['学校名称', '在校生数', '在校生数', '在校生数', '图书册数'],
    [null, '合计', '其中：小学生', '其中：学前幼儿', null],
    ['东关小学', 330, 300, 30, 9000],
  ];
  expect(questionsOf(readTableOf(rows, { sheet: '小学', merges: ['B1:D1'] }))).toEqual([]);
});
