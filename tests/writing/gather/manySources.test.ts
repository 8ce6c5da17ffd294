import { zhCN } from '../../../src/locale/zh-CN';
import { joinSources } from '../../../src/reading/sources/joinSources';
import { newFileWorkbook } from '../../../src/workbook/file/newFileWorkbook';
import { gatheredSheet } from '../../../src/writing/gather/gatheredSheet';
import { sourceOf } from '../../reading/sources/sourceOf';
import { loadExcelize } from '../../workbook/file/loadExcelize';

const sources = Array.from({ length: 150 }, (_, at) =>
  sourceOf(`[第${at + 1}小学办学条件统计表.xlsx]Sheet1`, {
    [`第${at + 1}小学`]: { kind: 'primary', stage: 'primary', figures: { pupils: 300 + at } },
  }),
);
const sheet = gatheredSheet(joinSources(sources), {
  messages: zhCN,
  today: '2026-11-22',
  sources,
});

test('a county of 150 sources becomes a sheet of a workbook, and no row is higher than a row can be', async () => {
  const workbook = await newFileWorkbook(sheet, await loadExcelize());
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['县域汇总表']);
  expect((await workbook.save()).length).toBeGreaterThan(0);
  for (const { points } of sheet.rowHeights ?? []) expect(points).toBeLessThanOrEqual(409);
});

test('of many sources the first twelve are named, with how many there are', () => {
  const note = sheet.values.flat().find((text) => String(text).startsWith('注：本表于'));
  expect(note).toContain('[第12小学办学条件统计表.xlsx]Sheet1（1 所学校） 等 150 个来源');
  expect(note).not.toContain('第13小学');
});

test('a note that is longer than any row takes the highest row', async () => {
  const name = '很长的校名'.repeat(900);
  const one = sourceOf('学生', { [name]: { figures: { pupils: 1 } } });
  const other = sourceOf('教师', { [name]: { figures: { pupils: 2 } } });
  const both = [one, other];
  const long = gatheredSheet(joinSources(both), {
    messages: zhCN,
    today: '2026-11-22',
    sources: both,
  });
  await newFileWorkbook(long, await loadExcelize());
  expect(Math.max(...(long.rowHeights ?? []).map(({ points }) => points))).toBe(409);
});
