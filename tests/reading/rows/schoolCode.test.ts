import { findingsOf, readTableOf } from '../readTableOf';

const codeOf = (code: string | number | null) => {
  const table = readTableOf(
    [
      ['学校标识码', '学校名称', '在校生数', '图书册数'],
      [code, '东关小学', 300, 9000],
    ],
    { sheet: '小学' },
  );
  return [table.schools[0]?.code, ...findingsOf(table)];
};

test.each([
  ['3621000123', '3621000123'],
  ['０００１２', '00012'],
  [' 210102001\n', '210102001'],
  [210102001, '210102001'],
  [123456789012345, '123456789012345'],
  [120000000000, '120000000000'],
  ['1236 2100 MB1X', '12362100MB1X'],
])('the code %p keeps every digit', (code, text) => {
  expect(codeOf(code)).toEqual([text]);
});

test.each([null, '—', '无', 0])('%p is no code', (code) => {
  expect(codeOf(code)).toEqual([null]);
});

test.each(['1.2E+11', '2.10102E+14', 1234567890123456])(
  'the code %p has lost digits: it is not used, and said',
  (code) => {
    expect(codeOf(code)).toEqual([null, 'code-unreadable A2']);
  },
);

test('schools of one name with different codes are no repetition', () => {
  const table = readTableOf(
    [
      ['学校标识码', '学校名称', '在校生数', '图书册数'],
      ['1001', '中心小学', 300, 9000],
      ['1002', '中心小学', 200, 6000],
      ['1001', '中心小学', 300, 9000],
    ],
    { sheet: '小学' },
  );
  expect(findingsOf(table)).toEqual(['duplicate-school B4']);
});
