import { surveyCounty } from '../../../src/app/county/surveyCounty';
import { findSources } from '../../../src/app/gather/findSources';
import { gatherInto } from '../../../src/app/gather/gatherInto';
import { zhCN } from '../../../src/locale/zh-CN';
import { countyStandards } from '../../../src/standards/county/countyStandards';
import { qualityBalance2017 } from '../../../src/standards/qualityBalance2017';
import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import { readFileSync } from 'node:fs';
import { loadExcelize } from '../../workbook/file/loadExcelize';

const rules = {
  standard: qualityBalance2017,
  county: countyStandards['quality-balance-2017'],
  memories: [],
};
const open = async (name: string) =>
  openFileWorkbook(new Uint8Array(readFileSync(`assets/samples/${name}`)), await loadExcelize());

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
  await workbook.addSheet({
    name: '小学（去年）',
    values: values.map((row) => row.map((cell) => (typeof cell === 'boolean' ? null : cell))),
    styles: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: { landscape: true, repeatRows: [0, 0], pagesWide: 1 },
  });
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
