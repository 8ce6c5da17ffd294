import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countyZhCN } from '../../../src/locale/county/zh-CN';
import { zhCN } from '../../../src/locale/zh-CN';
import { countyStandards } from '../../../src/standards/county/countyStandards';
import { qualityBalance2017 } from '../../../src/standards/qualityBalance2017';
import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import type { NewSheet } from '../../../src/workbook/NewSheet';
import { standardSheet } from '../../../src/writing/standard/standardSheet';
import { loadExcelize } from '../../workbook/file/loadExcelize';
import { junheng } from '../junheng';

const folder = mkdtempSync(join(tmpdir(), 'junheng-own-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const texts = { messages: zhCN, county: countyZhCN };
const exported = standardSheet(qualityBalance2017, countyStandards['quality-balance-2017'], {
  texts,
  today: '2026-03-01',
});

/** The sample county with a sheet 评估标准 of these values. */
async function withStandard(name: string, values: NewSheet['values']): Promise<string> {
  const bytes = new Uint8Array(readFileSync('assets/samples/county.xlsx'));
  const workbook = await openFileWorkbook(bytes, await loadExcelize());
  await workbook.addSheet({ ...exported, values });
  const path = join(folder, name);
  writeFileSync(path, await workbook.save());
  return path;
}

test('--standard own judges by the sheet 评估标准; as exported it is the national standard', async () => {
  const path = await withStandard('same.xlsx', exported.values);
  const own = junheng('evaluate', path, '--county', '--json', '--standard', 'own');
  expect([own.status, own.err]).toEqual([0, '']);
  const national = junheng('evaluate', path, '--county', '--json');
  expect(JSON.parse(own.out)).toEqual(JSON.parse(national.out));
});

test('a sheet with a fault is refused with its cell, and nothing is evaluated', async () => {
  const at = exported.values.findIndex((row) => row.includes(0.5) || row.includes('0.5'));
  expect(at).toBeGreaterThan(0);
  const values = exported.values.map((row, index) =>
    index === at ? row.map((cell) => (String(cell) === '0.5' ? '半数' : cell)) : row,
  );
  const path = await withStandard('faulty.xlsx', values);
  const run = junheng('evaluate', path, '--standard', 'own', '--json');
  expect([run.status, run.out]).toEqual([2, '']);
  expect(run.err).toMatch(/“评估标准”表有 \d+ 处要改/);
  expect(run.err).toMatch(new RegExp(`[A-Z]${at + 1}：`));
});
