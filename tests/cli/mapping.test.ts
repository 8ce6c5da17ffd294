import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessGrid } from '../../src/app/assessGrid';
import { memoryText } from '../../src/app/memory/memoryText';
import type { TableMemory } from '../../src/app/memory/TableMemory';
import { evaluateCommand } from '../../src/cli/evaluateCommand';
import { InputError } from '../../src/cli/InputError';
import { parseCommand } from '../../src/cli/parseCommand';
import { zhCN } from '../../src/locale/zh-CN';
import { placeOf } from '../../src/reading/mapping/placeOf';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';
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
  const command = parseCommand(['evaluate', ...words, '--json'], zhCN);
  if (command.kind !== 'evaluate') throw new Error(command.kind);
  const [out, err]: [string[], string[]] = [[], []];
  const status = await evaluateCommand(command.options, {
    messages: zhCN,
    excelize: loadExcelize,
    today: '2026-11-21',
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { status, err: err.join('\n'), json: JSON.parse(out.join('\n')) };
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
              columns: [{ path: '在校生数', nth: 0, meaning: { kind: 'swimming' } }],
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

test('the usage names the option', () => {
  expect(zhCN.errors.cli.usage).toContain('--mapping');
});
