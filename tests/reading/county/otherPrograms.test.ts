import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCounty } from '../../../src/reading/county/readCounty';
import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import { loadExcelize } from '../../workbook/file/loadExcelize';

describe('county sheets that another program wrote', () => {
  it('are read under any name, with moved and further columns', async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, 'files', 'county-moved.xlsx')));
    const workbook = await openFileWorkbook(bytes, await loadExcelize(), { name: 'a.xlsx' });
    const grids = [];
    for (const { name } of await workbook.sheets()) {
      grids.push(await workbook.read({ kind: 'sheet', sheet: name }));
    }
    const { facts, findings, sheets } = readCounty(grids);
    expect(sheets).toEqual([
      { sheet: '政府保障 (2)', kind: 'figures' },
      { sheet: '九月班级', kind: 'classes' },
      { sheet: '音美教室', kind: 'rooms' },
    ]);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['unit-converted', '政府保障 (2)!E9'],
    ]);
    const figures = [...facts.figures].map(([id, { amount, evidence, source }]) => [
      id,
      amount?.toFraction(),
      evidence,
      source,
    ]);
    expect(figures).toEqual([
      ['teachers-exchanged', '104', '交流名单', '政府保障 (2)!E7'],
      ['teachers-to-exchange', '860', '交流名单', '政府保障 (2)!E8'],
      ['special-school-fund', '1255000', '拨款文件', '政府保障 (2)!E9'],
      ['data-fraud', '0', '自查报告', '政府保障 (2)!E10'],
      ['chinese-level', '3', '报告', '政府保障 (2)!E11'],
      ['chinese-difference', '3/25', '报告', '政府保障 (2)!E12'],
    ]);
    const classes = (facts.classes ?? []).map(({ school, stage, name, pupils, source }) => [
      school,
      stage,
      name,
      pupils?.valueOf(),
      source,
    ]);
    expect(classes).toEqual([
      ['甲镇中心小学', 'primary', '三年级1班', 46, '九月班级!A2'],
      ['甲镇中心小学', 'primary', '三年级2班', 44, '九月班级!A3'],
      ['乙乡学校', 'junior', '九年级(1)班', 51, '九月班级!A4'],
    ]);
    const rooms = (facts.rooms ?? []).map(({ use, area, built }) => [
      use,
      area?.valueOf(),
      built?.valueOf(),
    ]);
    expect(rooms).toEqual([
      ['music', 96.5, 2015],
      ['fine-arts', 90, 2018],
    ]);
    expect(facts.schools).toBeNull();
  });
});
