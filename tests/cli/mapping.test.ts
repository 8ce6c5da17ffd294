import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessGrid } from '../../src/app/assessGrid';
import { memoryText } from '../../src/app/memory/memoryText';
import type { TableMemory } from '../../src/app/memory/TableMemory';
import { evaluateCommand } from '../../src/cli/evaluateCommand';
import { helpText } from '../../src/cli/helpText';
import { InputError } from '../../src/cli/InputError';
import { parseCommand } from '../../src/cli/parseCommand';
import { countyZhCN } from '../../src/locale/county/zh-CN';
import { zhCN } from '../../src/locale/zh-CN';
import { placeOf } from '../../src/reading/mapping/placeOf';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';
import { standards } from '../../src/standards/standards';
import { openFileWorkbook } from '../../src/workbook/file/openFileWorkbook';
import { loadExcelize } from '../workbook/file/loadExcelize';

const sample = 'assets/samples/clean.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'junheng-mapping-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** What the command prints for these words after `evaluate`. */
async function evaluated(...words: readonly string[]) {
  const command = parseCommand(['evaluate', ...words, '--json'], {
    messages: zhCN,
    county: countyZhCN,
  });
  if (command.kind !== 'evaluate') throw new Error(command.kind);
  const [out, err]: [string[], string[]] = [[], []];
  const status = await evaluateCommand(command.options, {
    messages: zhCN,
    county: countyZhCN,
    excelize: loadExcelize,
    today: '2026-11-21',
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { status, err: err.join('\n'), json: out.length > 0 ? JSON.parse(out.join('\n')) : null };
}

/** A template of the sample's primary sheet whose column of this field is not to be used. */
async function without(field: string): Promise<TableMemory> {
  const workbook = await openFileWorkbook(readFileSync(sample), await loadExcelize());
  const grid = await workbook.read({ kind: 'sheet', sheet: '小学' });
  const outcome = assessGrid(grid, { standard: qualityBalance2017, memories: [] });
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
  const { headerMarks, columns } = outcome.assessment.table;
  const column = columns.find(({ meaning }) => meaning.kind === 'field' && meaning.field === field);
  if (!column) throw new Error(`no ${field}`);
  const choice = { ...placeOf(columns, column), meaning: { kind: 'ignored' } } as const;
  return {
    version: 1,
    name: '小学',
    mapping: { headerMarks, columns: [choice], stage: null },
    mutes: [],
  };
}

test('a file of templates is applied to the tables it fits', async () => {
  const file = put('templates.json', memoryText([await without('backbone-teachers')]));
  const other = put('other.json', memoryText([]));
  const plain = await evaluated(sample, '--sheet', '小学');
  const mapped = await evaluated(sample, '--sheet', '小学', '--mapping', other, '--mapping', file);
  const indicatorsOf = ({ json }: typeof plain) =>
    Object.keys(json.files[0].tables[0].stages.primary.indicators);
  expect(indicatorsOf(plain)).toContain('backbone-teachers-per-100');
  expect(mapped.status).toBe(0);
  expect(indicatorsOf(mapped)).toEqual(
    indicatorsOf(plain).filter((id) => id !== 'backbone-teachers-per-100'),
  );
});

test.each([
  ['that is not there', join(folder, 'no.json'), /找不到文件/],
  ['that is no JSON', put('text.json', '模板'), /不是 JSON/],
  ['of another kind', put('kind.json', '{"a":1}'), /不是均衡导出的模板/],
  [
    'with a name that is not known',
    put(
      'unknown.json',
      JSON.stringify({
        'junheng-templates': 1,
        templates: [
          {
            version: 1,
            name: '表',
            mapping: {
              headerMarks: ['在校生数'],
              columns: [{ path: '在校生数', nth: 0, among: 1, meaning: { kind: 'swimming' } }],
              stage: null,
            },
            mutes: [],
          },
        ],
      }),
    ),
    /templates\[0\]\.mapping\.columns\[0\]\.meaning\.kind 的 "swimming"/,
  ],
])('a file of templates %s is refused, named, with what is wrong', async (_what, file, reason) => {
  const run = evaluated(sample, '--mapping', file);
  await expect(run).rejects.toThrow(InputError);
  await expect(run).rejects.toThrow(reason);
  await expect(run).rejects.toThrow(file);
});

test('a template that was applied is told with its sheet, and one that fits nothing too', async () => {
  const memory = await without('backbone-teachers');
  const file = put('told.json', memoryText([memory]));
  const used = await evaluated(sample, '--sheet', '小学', '--mapping', file);
  expect(used.err).toMatch(/工作表“小学”已套用模板“小学”（更正 1 列，忽略 0 条）/);
  expect(used.err).not.toMatch(/没有用上/);
  const mapping = { ...memory.mapping, headerMarks: ['另一种表头'] };
  const foreign = put('foreign.json', memoryText([{ ...memory, name: '外县', mapping }]));
  const unused = await evaluated(sample, '--sheet', '小学', '--mapping', foreign);
  expect(unused.err).toBe('模板“外县”与各表表头都不同，没有用上。');
});

test('findings that a template sets aside are told with their reason', async () => {
  const messy = 'assets/samples/messy.xlsx';
  const workbook = await openFileWorkbook(readFileSync(messy), await loadExcelize());
  const plain = await evaluated(messy);
  const [table] = plain.json.files[0].tables;
  const { code, message } = table.findings.find(
    ({ severity }: { severity: string }) => severity === 'warning',
  );
  const grid = await workbook.read({ kind: 'sheet', sheet: table.sheet });
  const outcome = assessGrid(grid, { standard: qualityBalance2017, memories: [] });
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
  const { headerMarks } = outcome.assessment.table;
  const memory: TableMemory = {
    version: 1,
    name: '全县',
    mapping: { headerMarks, columns: [], stage: null },
    mutes: [{ code, subject: null, reason: '已经核实' }],
  };
  const file = put('mutes.json', memoryText([memory]));
  const { json, err } = await evaluated(messy, '--mapping', file);
  const [told] = json.files[0].tables;
  expect(told.findings.map((one: { code: string }) => one.code)).not.toContain(code);
  const muted = expect.objectContaining({ code, message, reason: '已经核实' });
  expect(told.muted).toContainEqual(muted);
  expect(err).toContain(`忽略 ${told.muted.length} 条`);
});

test('a template that makes a table unusable is named as the cause', async () => {
  const memory = await without('pupils');
  const file = put('cause.json', memoryText([memory]));
  const words = [sample, '--sheet', '小学', '--mapping', file];
  const run = evaluated(...words, '--gather');
  await expect(run).rejects.toThrow(/模板“小学”把“.*在校生.*”设为不使用/);
  const alone = await evaluated(...words);
  expect(alone.err).toMatch(/模板“小学”把“.*在校生.*”设为不使用/);
});

test('the help names every option, standard and setting', () => {
  const text = helpText({ messages: zhCN, county: countyZhCN });
  expect(text.split('\n').length).toBeGreaterThan(20);
  for (const word of ['--mapping', '--gather', '--force', 'private-schools=leave-out']) {
    expect(text).toContain(word);
  }
  for (const id of Object.keys(standards)) expect(text).toContain(id);
});
