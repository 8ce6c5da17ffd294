import { questionsOf, readTableOf } from '../readTableOf';

const header = ['学校名称', '在校生数', '图书册数'];

test('two tables that touch each other are asked about, so that the schools of the second are not lost', () => {
  const table = readTableOf([
    [...header, ...header],
    ['东关小学', 300, 5000, '西关小学', 310, 5100],
    ['南关小学', 200, 4000, '北关小学', 210, 4100],
  ]);
  expect(questionsOf(table)).toContain('second-list D1');
});

test('a name that is repeated at the end of the row is no second list', () => {
  const table = readTableOf([
    [...header, '学校名称'],
    ['东关小学', 300, 5000, '东关小学'],
    ['南关小学', 200, 4000, null],
  ]);
  expect(questionsOf(table)).toEqual([]);
});
