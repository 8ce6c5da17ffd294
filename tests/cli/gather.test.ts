import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { junheng, type Run } from './junheng';

const folder = mkdtempSync(join(tmpdir(), 'junheng-gather-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixtures = 'tests/cli/fixtures';
const forms = 'tests/reading/sources/files';

interface Answer {
  readonly files: readonly {
    readonly file: string;
    readonly tables: readonly {
      readonly sheet: string;
      readonly stages: Readonly<Record<string, { sections: number; pupils: number | null }>>;
      readonly sections: readonly { readonly name: string; readonly verdict: string }[];
    }[];
  }[];
  readonly gathering: {
    readonly sources: readonly { readonly id: string; readonly kind: string }[];
    readonly questions: readonly { readonly code: string; readonly message: string }[];
  };
}

const answerOf = ({ out }: Run): Answer => JSON.parse(out) as Answer;
const gather = (...words: readonly string[]): Run =>
  junheng('evaluate', '--gather', '--json', ...words);

test.each([
  ['a sheet for each stage', `${fixtures}/stages.xlsx`, ['小学', '初中'], 'stages.xlsx'],
  ['a workbook for each stage', `${fixtures}/by-stage`, ['Sheet1', 'Sheet1'], 'xlsx'],
])('%s gives one county table', (_what, path, sheets, file) => {
  const run = gather(path);
  expect(run.status).toBe(0);
  const { files, gathering } = answerOf(run);
  expect(files).toHaveLength(1);
  expect(files[0]?.file).toBe('汇总');
  const [table] = files[0]?.tables ?? [];
  expect(table?.sheet).toBe('县域汇总表');
  expect(table?.stages).toMatchObject({
    primary: { sections: 4, pupils: 2700 },
    junior: { sections: 2, pupils: 1700 },
  });
  expect(gathering.questions).toEqual([]);
  expect(gathering.sources.map(({ id }) => id.replace(/^.*\]/, ''))).toEqual(sheets);
  expect(gathering.sources.every(({ id }) => id.includes(file))).toBe(true);
});

test('the verdicts are those of the sheets by themselves', () => {
  const alone = JSON.parse(junheng('evaluate', `${fixtures}/stages.xlsx`, '--json').out) as Answer;
  const gathered = answerOf(gather(`${fixtures}/stages.xlsx`));
  const stagesOf = ({ files }: Answer) =>
    Object.assign({}, ...(files[0]?.tables.map(({ stages }) => stages) ?? [])) as object;
  expect(stagesOf(gathered)).toEqual(stagesOf(alone));
});

test('what is open is told in words and in JSON, and is no failure', () => {
  const run = gather(`${fixtures}/quantities.xlsx`);
  expect(run.status).toBe(0);
  const { questions } = answerOf(run).gathering;
  expect(questions.map(({ code }) => code)).toEqual(['value-differs', 'similar-name', 'only-in']);
  expect(run.err).toMatch(/汇总疑点：3 条/);
  for (const { message } of questions) expect(run.err).toContain(message);
  expect(run.err).toMatch(/学生与教师!C2 为 1200、.*校舍与设备!F2 为 1203/);
});

test('a roster of teachers is counted up beside the school table', () => {
  const { files, gathering } = answerOf(gather(`${fixtures}/roster.xlsx`));
  expect(gathering.sources.map(({ kind }) => kind)).toEqual(['table', 'roster']);
  expect(gathering.questions).toEqual([]);
  expect(files[0]?.tables[0]?.sections.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['城关小学', 'pass'],
    ['东关小学', 'pass'],
  ]);
});

test('forms of single schools in workbooks of their own make a county', () => {
  const run = gather(`${forms}/nine-year-forms.xlsx`, `${forms}/old-primary-forms.xlsx`);
  expect(run.status).toBe(0);
  const { files, gathering } = answerOf(run);
  expect(gathering.sources.map(({ id, kind }) => [id, kind])).toEqual([
    ['[nine-year-forms.xlsx]', 'form'],
    ['[old-primary-forms.xlsx]', 'form'],
  ]);
  expect(files[0]?.tables[0]?.stages).toMatchObject({
    primary: { sections: 2 },
    junior: { sections: 1, pupils: 311 },
  });
});

test('--out keeps the gathered table with its results, and a second gathering does not read it', () => {
  const inside = join(folder, 'county');
  mkdirSync(inside);
  for (const name of ['小学.xlsx', '初中.xlsx']) {
    copyFileSync(join(fixtures, 'by-stage', name), join(inside, name));
  }
  writeFileSync(join(inside, '~$小学.xlsx'), 'open');
  const out = join(inside, '全县.xlsx');
  const first = gather(inside, '--out', out);
  expect([first.status, existsSync(out)]).toEqual([0, true]);
  expect(answerOf(first).files[0]?.file).toBe(out);
  const written = junheng('evaluate', out, '--json');
  const [table] = (JSON.parse(written.out) as Answer).files[0]?.tables ?? [];
  expect(table?.stages).toEqual(answerOf(first).files[0]?.tables[0]?.stages);
  const again = gather(inside);
  expect(answerOf(again).gathering.sources).toHaveLength(2);
});

test('--sheet takes the sheets of that name', () => {
  const { gathering } = answerOf(gather(`${fixtures}/stages.xlsx`, '--sheet', '初中'));
  expect(gathering.sources.map(({ id }) => id)).toEqual(['[stages.xlsx]初中']);
});

test('a file that cannot be read is told, the others are gathered, and nothing is written', () => {
  const bad = join(folder, '坏.xlsx');
  writeFileSync(bad, 'no workbook');
  const out = join(folder, 'out.xlsx');
  const run = gather(`${fixtures}/stages.xlsx`, bad, '--out', out);
  expect([run.status, existsSync(out)]).toEqual([2, false]);
  expect(run.err).toMatch(/坏\.xlsx.*不是 \.xlsx 工作簿/);
  expect(answerOf(run).gathering.sources).toHaveLength(2);
});

test.each([
  ['an empty folder', () => mkdtempSync(join(folder, 'empty-')), /没有 \.xlsx 工作簿/],
  ['a missing file', () => join(folder, 'no.xlsx'), /^(?![^]*没有可以汇总)[^]*找不到文件/],
])('%s is refused with status 2', (_what, path, reason) => {
  const run = gather(path());
  expect(run.status).toBe(2);
  expect(run.err).toMatch(reason);
  expect(run.out).toBe('');
});

test('--range is refused', () => {
  const run = gather(`${fixtures}/stages.xlsx`, '--sheet', '小学', '--range', 'A1:C4');
  expect(run.status).toBe(2);
  expect(run.err).toMatch(/--range/);
});
