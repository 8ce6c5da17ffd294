import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import { loadExcelize } from '../../workbook/file/loadExcelize';
import { junheng } from '../junheng';

const sample = 'assets/samples/county.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'junheng-county-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sheetsOf = async (path: string): Promise<string[]> => {
  const workbook = await openFileWorkbook(new Uint8Array(readFileSync(path)), await loadExcelize());
  return (await workbook.sheets()).map(({ name }) => name);
};
const has = (value: unknown, names: readonly string[]): void =>
  expect(Object.keys(Object(value))).toEqual(names);

test('without --county the county sheets are left out in silence, and the document is as ever', () => {
  const run = junheng('evaluate', sample, '--json');
  expect([run.status, run.err]).toEqual([0, '']);
  const [file] = JSON.parse(run.out).files;
  has(file, ['file', 'tables']);
  expect(file.tables.map(({ sheet }: { sheet: string }) => sheet)).toEqual(['小学', '初中']);
});

test('--gather gathers the school tables alone', () => {
  const run = junheng('evaluate', '--gather', sample);
  expect(run.status).toBe(0);
  expect(run.err).toContain('汇总来源：2 个');
  expect(run.err).not.toMatch(/县级数据|班级名单/);
});

test('--county --json adds the county to each file, numbers unrounded and cells with their sheets', () => {
  const run = junheng('evaluate', sample, '--county', '--json');
  expect(run.status).toBe(0);
  const [file] = JSON.parse(run.out).files;
  has(file, ['file', 'tables', 'county']);
  const { county } = file;
  has(county, ['standard', 'verdict', 'parts', 'items', 'obstacles', 'findings']);
  expect([county.standard, county.verdict]).toEqual(['quality-balance-2017', 'fail']);
  const statuses = (status: string): string[] =>
    county.items
      .filter((item: { status: string }) => item.status === status)
      .map(({ id }: { id: string }) => id);
  expect(statuses('missed')).toEqual(['保5', '保11']);
  expect(statuses('open')).toEqual(['质9']);
  const rotation = county.items.find(({ id }: { id: string }) => id === '保11');
  has(rotation, ['id', 'part', 'status', 'tests']);
  const keys = ['kind', 'status', 'value', 'limit', 'operands', 'cases', 'missing'];
  for (const one of rotation.tests) has(one, keys);
  expect(rotation.tests[0]).toMatchObject({ value: 23 / 240, limit: 0.1, status: 'missed' });
  expect(rotation.tests[0].operands).toEqual([
    { figure: 'teachers-exchanged', amount: 23, cell: '县级数据!D35' },
    { figure: 'teachers-to-exchange', amount: 240, cell: '县级数据!D34' },
  ]);
});

test('--county prints verdict, parts, what stands in the way and the arithmetic', () => {
  const run = junheng('evaluate', sample, '--county');
  expect(run.status).toBe(0);
  for (const text of [
    '结论：✗ 暂不具备申报条件；4 项未达标，另有 1 项待填报',
    '23 ÷ 240 = 9.6% ＜ 10% ✗',
    '656000 ÷ 82 = 8000 ≥ 8000 ✓',
    '七年级(1)班 55，要求 ≤ 50（班级名单!E415）',
    '请填写质9.12',
  ]) {
    expect(run.out).toContain(text);
  }
});

test('a county setting is taken by --set', () => {
  const words = ['evaluate', sample, '--county', '--json', '--set'];
  const run = junheng(...words, 'earlier-composite=asked');
  const { items } = JSON.parse(run.out).files[0].county;
  expect(items.find(({ id }: { id: string }) => id === '前3').status).toBe('open');
  const wrong = junheng(...words, 'earlier-composite=maybe');
  expect(wrong.status).toBe(2);
  expect(wrong.err).toContain('earlier-composite=not-asked|asked');
});

test('--out writes a copy with 总体研判', async () => {
  const out = join(folder, 'out.xlsx');
  expect(junheng('evaluate', sample, '--county', '--out', out).status).toBe(0);
  expect(await sheetsOf(out)).toContain('总体研判');
  const again = junheng('evaluate', out, '--json');
  expect([again.status, again.err]).toEqual([0, '']);
  expect(JSON.parse(again.out).files[0].tables).toHaveLength(2);
});

test('county-sheets writes a copy with the sheets to fill in; where they are, nothing is written', async () => {
  const out = join(folder, 'guided.xlsx');
  const run = junheng('county-sheets', 'assets/samples/clean.xlsx', '--out', out);
  expect([run.status, run.out]).toEqual([0, '']);
  expect(await sheetsOf(out)).toEqual(
    expect.arrayContaining(['小学', '初中', '县级数据', '班级名单', '专用教室', '学校情况']),
  );
  const twice = join(folder, 'twice.xlsx');
  const second = junheng('county-sheets', out, '--out', twice);
  expect(second.status).toBe(0);
  expect(second.err).toMatch(/已有“县级数据”.*没有再加/);
  expect(existsSync(twice)).toBe(false);
});

test.each([
  [['evaluate', sample, '--sheet', '班级名单'], /“班级名单”，不是学校表.*--county/],
  [['evaluate', sample, '--county', '--sheet', '小学'], /整个工作簿/],
  [['evaluate', sample, '--county', '--gather'], /整个工作簿/],
  [['evaluate', sample, '--standard', 'own'], /没有找到“评估标准”表/],
  [['evaluate', sample, '--gather', '--standard', 'own'], /不能和 --gather 一起用/],
  [['county-sheets', sample], /--out/],
  [['county-sheets', sample, sample, '--out', 'x.xlsx'], /一次只能用于一个工作簿/],
])('%j is refused with status 2 and the way out', (words, reason) => {
  const run = junheng(...words);
  expect([run.status, run.out]).toEqual([2, '']);
  expect(run.err).toMatch(reason);
});
