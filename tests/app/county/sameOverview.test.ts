import { readFileSync } from 'node:fs';
import { countyJson } from '../../../src/cli/county/countyJson';
import { insertCountySheets } from '../../../src/app/county/insertCountySheets';
import { overviewOf } from '../../../src/app/county/overviewOf';
import { surveyCounty } from '../../../src/app/county/surveyCounty';
import { writeOverview } from '../../../src/app/county/writeOverview';
import { countyZhCN } from '../../../src/locale/county/zh-CN';
import { zhCN } from '../../../src/locale/zh-CN';
import { countyStandards } from '../../../src/standards/county/countyStandards';
import { qualityBalance2017 } from '../../../src/standards/qualityBalance2017';
import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import type { Workbook } from '../../../src/workbook/Workbook';
import { junheng } from '../../cli/junheng';
import { loadXlsx } from '../../excel-host/loadXlsx';
import { hostFixture } from '../../excel-host/openHostFixture';
import { loadExcelize } from '../../workbook/file/loadExcelize';

const rules = {
  standard: qualityBalance2017,
  county: countyStandards['quality-balance-2017'],
  memories: [],
};
const texts = { messages: zhCN, county: countyZhCN };
const about = { texts, today: '2026-03-01', version: '0.1.0' };
const sample = 'assets/samples/county.xlsx';

const inFile = async (path: string): Promise<Workbook> =>
  openFileWorkbook(new Uint8Array(readFileSync(path)), await loadExcelize());
const inExcel = (path: string): Workbook =>
  hostFixture(loadXlsx(new Uint8Array(readFileSync(path)))).workbook;
const names = async (workbook: Workbook): Promise<string[]> =>
  (await workbook.sheets()).map(({ name }) => name);
const valuesOf = async (workbook: Workbook, sheet: string) =>
  (await workbook.read({ kind: 'sheet', sheet })).values;

test('Excel, the file and the command line tell the same county the same overview', async () => {
  const file = await surveyCounty(await inFile(sample), rules);
  const excel = await surveyCounty(inExcel(sample), rules);
  const run = junheng('evaluate', sample, '--county', '--json');
  expect(run.status).toBe(0);
  const { county } = JSON.parse(run.out).files[0];
  expect(countyJson(excel, texts)).toEqual(countyJson(file, texts));
  expect(county).toEqual(JSON.parse(JSON.stringify(countyJson(file, texts))));
  expect(overviewOf(excel, about)).toEqual(overviewOf(file, about));
});

test('both adapters write the sheet with the same values', async () => {
  const written = [];
  for (const workbook of [await inFile(sample), inExcel(sample)]) {
    const sheet = await writeOverview(workbook, await surveyCounty(workbook, rules), about);
    expect(sheet).toBe('总体研判');
    written.push(await valuesOf(workbook, sheet));
  }
  expect(written[1]).toEqual(written[0]);
});

test('the overview itself is no source of the next one', async () => {
  const workbook = await inFile(sample);
  const first = await surveyCounty(workbook, rules);
  await writeOverview(workbook, first, about);
  const second = await surveyCounty(workbook, rules);
  expect(countyJson(second, texts)).toEqual(countyJson(first, texts));
  expect(second.tables.map(({ table }) => table.sheet)).toEqual(['小学', '初中']);
});

test.each([
  ['a file', inFile],
  ['Excel', async (path: string) => inExcel(path)],
])('the guided sheets are added to %s once, and nothing else changes', async (_host, open) => {
  const workbook = await open('assets/samples/clean.xlsx');
  const before = [await valuesOf(workbook, '小学'), await valuesOf(workbook, '初中')];
  const insert = async () =>
    insertCountySheets(workbook, { ...about, survey: await surveyCounty(workbook, rules) });
  const sheets = ['县级数据', '班级名单', '专用教室', '学校情况'];
  expect(await insert()).toEqual(sheets);
  expect(await names(workbook)).toEqual(expect.arrayContaining(['小学', '初中', ...sheets]));
  expect([await valuesOf(workbook, '小学'), await valuesOf(workbook, '初中')]).toEqual(before);
  const there = await names(workbook);
  expect(await insert()).toEqual([]);
  expect(await names(workbook)).toEqual(there);
});

test('blank sheets leave everything open: nothing is met for want of data', async () => {
  const workbook = await inFile('assets/samples/clean.xlsx');
  await insertCountySheets(workbook, { ...about, survey: await surveyCounty(workbook, rules) });
  const { result } = await surveyCounty(workbook, rules);
  const open = result.items.filter(({ status }) => status === 'open').map(({ item }) => item.id);
  const rest = result.items.map(({ item }) => item.id).filter((id) => !open.includes(id));
  // The size of schools is read from their own table.
  expect(rest).toEqual(['保4']);
});
