import { surveyCounty } from '../../../src/app/county/surveyCounty';
import { overviewOf } from '../../../src/app/county/overviewOf';
import { findSources } from '../../../src/app/gather/findSources';
import { gatherInto } from '../../../src/app/gather/gatherInto';
import { countyEnUS } from '../../../src/locale/county/en-US';
import { countyZhCN } from '../../../src/locale/county/zh-CN';
import { enUS } from '../../../src/locale/en-US';
import { zhCN } from '../../../src/locale/zh-CN';
import { countyStandards } from '../../../src/standards/county/countyStandards';
import { qualityBalance2017 } from '../../../src/standards/qualityBalance2017';
import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import { readFileSync } from 'node:fs';
import type { NewSheet } from '../../../src/workbook/NewSheet';
import { obstacleText } from '../../../src/writing/county/obstacleText';
import { loadExcelize } from '../../workbook/file/loadExcelize';

const rules = {
  standard: qualityBalance2017,
  county: countyStandards['quality-balance-2017'],
  memories: [],
};
const open = async (name: string) =>
  openFileWorkbook(new Uint8Array(readFileSync(`assets/samples/${name}`)), await loadExcelize());

const plain = (name: string, values: readonly (readonly unknown[])[]): NewSheet => ({
  name,
  values: values.map((row) =>
    row.map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? cell : null)),
  ),
  styles: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  frozenRows: 0,
  frozenColumns: 0,
  print: { landscape: true, repeatRows: [0, 0], pagesWide: 1 },
});
const gathered = async (name: string) => {
  const workbook = await open(name);
  const { sources } = await findSources(workbook, { memories: [], file: null, sheet: null });
  await gatherInto(workbook, sources, { messages: zhCN, today: '2026-03-01' });
  return workbook;
};

test('a gathered table stands for the tables that it was made of', async () => {
  const workbook = await open('county.xlsx');
  const before = await surveyCounty(workbook, rules);
  const { sources } = await findSources(workbook, { memories: [], file: null, sheet: null });
  expect(sources.map(({ id }) => id)).toEqual(['小学', '初中']);
  await gatherInto(workbook, sources, { messages: zhCN, today: '2026-03-01' });
  const { tables, counted, result } = await surveyCounty(workbook, rules);
  expect(tables).toHaveLength(3);
  expect(counted.map(({ table }) => table.sheet)).toEqual(['县域汇总表']);
  expect(result.obstacles.some(({ kind }) => kind === 'stage-twice')).toBe(false);
  expect(result.parts).toEqual(before.result.parts);
});

test('the same stage in two tables is a question, not a sum', async () => {
  const workbook = await open('clean.xlsx');
  const { values } = await workbook.read({ kind: 'sheet', sheet: '小学' });
  await workbook.addSheet(plain('小学（去年）', values));
  const { result } = await surveyCounty(workbook, rules);
  expect(result.obstacles).toContainEqual({ kind: 'stage-twice', stage: 'primary' });
  expect(result.verdict).not.toBe('pass');
});

test('sheets that are no table are refusals, never an error', async () => {
  const { tables, refusals, result } = await surveyCounty(await open('messy.xlsx'), rules);
  expect(tables).toHaveLength(1);
  expect(refusals.map(({ sheet }) => sheet)).toEqual(['封面', '填表说明']);
  expect(result.verdict).not.toBe('pass');
});

test('a table that was changed or has more schools than the gathering counts, and the gathering is out of date', async () => {
  for (const [row, column, entry] of [
    [5, 4, 1869],
    [5, 6, 96],
    [5, 1, '青禾县新小学'],
  ] as const) {
    const workbook = await gathered('county.xlsx');
    const { values } = await workbook.read({ kind: 'sheet', sheet: '小学' });
    const changed = values.map((line, at) =>
      at === row ? line.map((cell, x) => (x === column ? entry : cell)) : line,
    );
    await workbook.addSheet(plain('小学（改）', changed));
    const { counted, result } = await surveyCounty(workbook, rules);
    expect(counted.map(({ table }) => table.sheet)).toEqual(['县域汇总表', '小学（改）']);
    const tables = result.obstacles.filter(
      ({ kind }) => kind === 'gathering-outdated' || kind === 'stage-twice',
    );
    expect(tables).toMatchObject([
      { kind: 'gathering-outdated', gathering: '县域汇总表', sheet: '小学（改）' },
    ]);
    expect(result.parts.find(({ part }) => part === 'coefficients')?.verdict).not.toBe('pass');
  }
});

test('a table of schools whose stage cannot be told is never taken for gathered', async () => {
  const workbook = await gathered('county.xlsx');
  const lost = [
    ['学校名称', '在校生数', '高于规定学历教师数', '网络多媒体教室数'],
    ['青禾县育才学校', null, 5, 6],
    ['青禾县育英学校', null, 7, 8],
  ];
  await workbook.addSheet(plain('其他', lost));
  const { tables, counted } = await surveyCounty(workbook, rules);
  expect(tables.find(({ table }) => table.sheet === '其他')?.evaluation.stages).toEqual([]);
  expect(counted.map(({ table }) => table.sheet)).toEqual(['县域汇总表', '其他']);
});

test('a school table that cannot be read stands in the way, other lists do not', async () => {
  const workbook = await open('county.xlsx');
  const unread = [
    ['学校名称', '高于规定学历教师数', '教学仪器设备值（元）'],
    ['青禾县育才小学', 5, 60000],
    ['青禾县育英小学', 7, 80000],
  ];
  await workbook.addSheet(plain('民办', unread));
  await workbook.addSheet(
    plain('通讯录', [
      ['学校名称', '校长', '备注'],
      ['青禾县育才小学', '', ''],
    ]),
  );
  const before = await surveyCounty(await open('county.xlsx'), rules);
  const { refusals, result } = await surveyCounty(workbook, rules);
  expect(refusals.map(({ sheet }) => sheet)).toEqual(['民办', '通讯录']);
  const unreadOnes = result.obstacles.filter(({ kind }) => kind === 'table-unread');
  expect(unreadOnes).toEqual([
    { kind: 'table-unread', sheet: '民办', reason: 'no-pupils-column', source: '民办!A1:C3' },
  ]);
  const [part] = result.parts;
  expect(part?.open).toBe((before.result.parts[0]?.open ?? 0) + 1);
  const [first] = unreadOnes;
  for (const [texts, words] of [
    [{ messages: zhCN, county: countyZhCN }, ['民办', '没有“在校生数”', '隐藏']],
    [{ messages: enUS, county: countyEnUS }, ['民办', 'pupils', 'hide']],
  ] as const) {
    const text = first ? obstacleText(first, texts) : '';
    for (const word of words) expect(text).toContain(word);
  }
});

test('hidden sheets with something to count are named, others are not', async () => {
  const workbook = await open('county.xlsx');
  await workbook.addSheet(plain('草稿', [['随手记'], ['下周开会']]));
  const sheets = await workbook.sheets();
  const hidden = ['初中', '县级数据', '草稿'];
  workbook.sheets = async () =>
    sheets.map(({ name }) => ({ name, visible: !hidden.includes(name) }));
  const survey = await surveyCounty(workbook, rules);
  const found = survey.read.findings.filter(({ code }) => code === 'sheet-hidden');
  expect(found.map(({ cell }) => cell)).toEqual(['初中!A1', '县级数据!A1']);
  const texts = { messages: zhCN, county: countyZhCN };
  const sheet = overviewOf(survey, { texts, today: '2026-03-01', version: '0.1.0' });
  expect(JSON.stringify(sheet.values)).toContain('隐藏的工作表没有算在内：“初中”');
});
