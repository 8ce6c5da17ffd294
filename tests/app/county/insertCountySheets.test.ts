import { readFileSync } from 'node:fs';
import { insertCountySheets } from '../../../src/app/county/insertCountySheets';
import { surveyCounty } from '../../../src/app/county/surveyCounty';
import { countyZhCN } from '../../../src/locale/county/zh-CN';
import { zhCN } from '../../../src/locale/zh-CN';
import { basicBalance2012 } from '../../../src/standards/basicBalance2012';
import { countyStandards } from '../../../src/standards/county/countyStandards';
import { qualityBalance2017 } from '../../../src/standards/qualityBalance2017';
import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import { neededFigures } from '../../../src/writing/county/neededFigures';
import { loadExcelize } from '../../workbook/file/loadExcelize';

const texts = { messages: zhCN, county: countyZhCN };
const quality = { standard: qualityBalance2017, county: countyStandards['quality-balance-2017'] };
const basic = { standard: basicBalance2012, county: countyStandards['basic-balance-2012'] };
const open = async (name: string) =>
  openFileWorkbook(new Uint8Array(readFileSync(`assets/samples/${name}`)), await loadExcelize());

test('after a switch of standard only the rows that are not there are added, and read with the others', async () => {
  const workbook = await open('county.xlsx');
  const survey = () => surveyCounty(workbook, { ...basic, memories: [] });
  const insert = async () =>
    insertCountySheets(workbook, { texts, today: '2026-03-01', survey: await survey() });
  const before = (await survey()).read.facts.figures;
  const needed = [...neededFigures(basic.county)];
  const missing = needed.filter((id) => !before.has(id));
  expect(missing.length).toBeGreaterThan(0);
  const added = await insert();
  expect(added).toContain('县级数据 (2)');
  const { values } = await workbook.read({ kind: 'sheet', sheet: '县级数据 (2)' });
  const codes = values.map(([code]) => code);
  expect(codes).toContain('增1.1');
  const { facts, findings } = (await survey()).read;
  for (const id of needed) expect(facts.figures.has(id)).toBe(true);
  for (const [id, entry] of before) expect(facts.figures.get(id)).toEqual(entry);
  expect(findings.some(({ code }) => code === 'figure-twice')).toBe(false);
  expect(facts.figures.size).toBe(before.size + missing.length);
  expect(await insert()).toEqual([]);
});

test('nothing is added where nothing is missing', async () => {
  const workbook = await open('county.xlsx');
  const survey = await surveyCounty(workbook, { ...quality, memories: [] });
  const added = await insertCountySheets(workbook, { texts, today: '2026-03-01', survey });
  expect(added).toEqual([]);
});
