import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatherFiles } from '../../src/cli/gather/gatherFiles';
import { TemplateUse } from '../../src/cli/templates/TemplateUse';
import { countyZhCN } from '../../src/locale/county/zh-CN';
import { zhCN } from '../../src/locale/zh-CN';
import { loadExcelize } from '../workbook/file/loadExcelize';

const folder = mkdtempSync(join(tmpdir(), 'junheng-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const context = {
  messages: zhCN,
  county: countyZhCN,
  excelize: loadExcelize,
  templates: new TemplateUse([], zhCN),
};

test('a sheet that gives nothing is told beside sheets that are used', async () => {
  const file = 'tests/cli/fixtures/stages.xlsx';
  const { sources, complaints, unread } = await gatherFiles([file], null, context);
  expect(sources.map(({ id }) => id)).toEqual(['[stages.xlsx]小学', '[stages.xlsx]初中']);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(/stages\.xlsx：.*说明/);
  expect(unread).toBe(0);
});

test('an empty sheet is told only where the file gives nothing at all', async () => {
  const excelize = await loadExcelize();
  const saved = (name: string, book: ReturnType<typeof excelize.NewFile>): string => {
    const file = join(folder, name);
    writeFileSync(file, new Uint8Array(book.WriteToBuffer().buffer as Uint8Array));
    return file;
  };
  const book = excelize.OpenReader(new Uint8Array(readFileSync('tests/cli/fixtures/roster.xlsx')));
  if (!('NewSheet' in book)) throw new Error('not opened');
  book.NewSheet('空表');
  const [used, empty] = [saved('有.xlsx', book), saved('空.xlsx', excelize.NewFile())];
  expect((await gatherFiles([used], null, context)).complaints).toEqual([]);
  expect((await gatherFiles([empty], null, context)).complaints).toEqual([
    expect.stringMatching(/空\.xlsx：.*没有内容/),
  ]);
});
