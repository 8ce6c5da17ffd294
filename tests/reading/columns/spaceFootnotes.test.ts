import { questionsOf, readTableOf } from '../readTableOf';

const table = (note: string) =>
  readTableOf([
    ['学校名称', '在校生数', '教学及辅助用房面积（㎡）', '室内体育用房面积（㎡）'],
    ['东关小学', 300, 1500, 90],
    ['西关小学', 400, 2000, 100],
    [note],
  ]);
const fieldOf = (note: string) => {
  const meaning = table(note).columns[2]?.meaning;
  return meaning?.kind === 'field' ? meaning.field : null;
};

test.each([
  ['注：教学及辅助用房面积未扣除室内体育用房。', 'teaching-space'],
  ['注：教学及辅助用房面积没有扣除室内体育用房。', 'teaching-space'],
  ['注：教学及辅助用房面积未剔除室内体育用房。', 'teaching-space'],
  ['注：教学及辅助用房面积已扣除室内体育用房。', 'teaching-space-net'],
  ['注：教学及辅助用房面积为扣除室内体育用房后的面积。', 'teaching-space-net'],
  ['注：教学及辅助用房面积不含室内体育用房。', 'teaching-space-net'],
])('%s means %s', (note, field) => {
  expect(fieldOf(note)).toBe(field);
});

test('a footnote about one stage is asked about and changes nothing', () => {
  const note = '注：初中教学及辅助用房已扣除室内体育用房。';
  expect(fieldOf(note)).toBe('teaching-space');
  expect(questionsOf(table(note))).toEqual(['space-remark C1']);
});
