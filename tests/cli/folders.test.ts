import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateCommand } from '../../src/cli/evaluateCommand';
import { parseCommand } from '../../src/cli/parseCommand';
import { countyZhCN } from '../../src/locale/county/zh-CN';
import { zhCN } from '../../src/locale/zh-CN';
import { loadExcelize } from '../workbook/file/loadExcelize';

const folder = mkdtempSync(join(tmpdir(), 'junheng-folders-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stages = 'tests/cli/fixtures/by-stage';

/** A folder of its own with the workbooks of both stages. */
function county(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const file of ['小学.xlsx', '初中.xlsx']) {
    copyFileSync(join(stages, file), join(path, file));
  }
  return path;
}

async function evaluated(...words: readonly string[]) {
  const command = parseCommand(['evaluate', ...words, '--json'], {
    messages: zhCN,
    county: countyZhCN,
  });
  if (command.kind !== 'evaluate') throw new Error(command.kind);
  const err: string[] = [];
  const out: string[] = [];
  const status = await evaluateCommand(command.options, {
    messages: zhCN,
    county: countyZhCN,
    excelize: loadExcelize,
    today: '2026-11-22',
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { status, err: err.join('\n'), out: out.join('\n') };
}

test('what of a folder is not read is told', async () => {
  const path = county('mixed');
  for (const name of ['甲.xls', '乙.XLS', '丙.xls', '丁.et', '说明.docx']) {
    writeFileSync(join(path, name), '');
  }
  mkdirSync(join(path, 'by-stage'));
  const { status, err } = await evaluated('--gather', path);
  expect(status).toBe(0);
  expect(err).toMatch(/跳过 .*3 个 \.xls 文件.*（请在 Excel 或 WPS 里另存为 \.xlsx）/);
  expect(err).toMatch(/1 个 \.et 文件/);
  expect(err).toMatch(/子文件夹没有读：by-stage/);
  expect(err).not.toMatch(/docx/);
});

test('a folder is gathered again into the file of the first gathering, which is no source', async () => {
  const path = county('again');
  const out = join(path, '全县.xlsx');
  await evaluated('--gather', path, '--out', out);
  const again = await evaluated('--gather', path, '--out', out, '--force');
  expect(again.status).toBe(0);
  expect(again.err).toMatch(/全县\.xlsx 是以前汇总的结果/);
  expect(JSON.parse(again.out).gathering.sources).toHaveLength(2);
});

test('a source is never overwritten by the gathering', async () => {
  const path = county('source');
  const run = evaluated('--gather', path, '--out', join(path, '小学.xlsx'), '--force');
  await expect(run).rejects.toThrow(/--out 与输入文件相同/);
});

test('a folder without --gather is told how to go on', async () => {
  const { status, err } = await evaluated(stages);
  expect(status).toBe(2);
  expect(err).toBe(`${stages} 是文件夹。要汇总其中的工作簿，请加 --gather。`);
});

test('a file of another kind is named once', async () => {
  const { err } = await evaluated('README.md');
  expect(err).toMatch(/^README\.md：这个文件不是 \.xlsx 工作簿/);
});
