import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { junheng } from './junheng';

const folder = mkdtempSync(join(tmpdir(), 'junheng-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const clean = readFileSync('assets/samples/clean.xlsx');

test.each([
  ['an empty file', put('empty.xlsx', ''), /不是 \.xlsx 工作簿/],
  ['a text file', put('text.xlsx', '学校名称,在校生数'), /不是 \.xlsx 工作簿/],
  ['a damaged file', put('damaged.xlsx', clean.subarray(0, clean.length / 2)), /已损坏/],
  ['a missing file', join(folder, 'no.xlsx'), /找不到文件/],
])(
  '%s is refused with status 2, the reason in Chinese, and nothing on standard output',
  (_what, file, reason) => {
    const run = junheng('evaluate', file, '--json');
    expect(run.status).toBe(2);
    expect(run.err).toMatch(reason);
    expect(run.err).toContain(file);
    expect(run.out).toBe('');
  },
);

test('a sheet of prose is refused by name, with what was looked for', () => {
  const run = junheng('evaluate', 'assets/samples/messy.xlsx', '--sheet', '封面');
  expect(run.status).toBe(2);
  expect(run.err).toMatch(/封面.*文字材料.*“学校名称”和“在校生数”/);
});

test('a sheet that is not there is named', () => {
  const run = junheng('evaluate', 'assets/samples/clean.xlsx', '--sheet', '高中');
  expect(run.status).toBe(2);
  expect(run.err).toMatch(/找不到工作表“高中”/);
});

test.each([
  [['evaluate'], /没有给出工作簿/],
  [['judge', 'a.xlsx'], /不认识的命令“judge”/],
  [['evaluate', 'a.xlsx', '--standard', 'gold'], /没有“gold”这个标准/],
  [['evaluate', 'a.xlsx', '--sheet', '小学', '--range', '小学'], /不是单元格区域/],
  [['evaluate', 'a.xlsx', '--colour'], /参数有误/],
  [
    ['evaluate', 'a.xlsx', '--set', 'private-schools=no'],
    /没有“private-schools=no”这样的口径。可用：.*private-schools=count\|leave-out/,
  ],
])('the words %j are refused with status 2', (words, reason) => {
  const run = junheng(...words);
  expect(run.status).toBe(2);
  expect(run.err).toMatch(reason);
});

test('one bad file among good ones still gives the good ones, and status 2', () => {
  const run = junheng(
    'evaluate',
    'assets/samples/clean.xlsx',
    join(folder, 'empty.xlsx'),
    '--json',
  );
  expect(run.status).toBe(2);
  expect(JSON.parse(run.out).files.map(({ file }: { file: string }) => file)).toEqual([
    'assets/samples/clean.xlsx',
  ]);
});

test('--out never overwrites the input, and an existing file only with --force', () => {
  const input = put('county.xlsx', clean);
  const output = put('taken.xlsx', 'mine');
  expect(junheng('evaluate', input, '--out', input, '--force')).toMatchObject({ status: 2 });
  expect(junheng('evaluate', input, '--out', output).err).toMatch(/已存在/);
  expect(readFileSync(output, 'utf8')).toBe('mine');
  expect(junheng('evaluate', input, '--out', output, '--force')).toMatchObject({ status: 0 });
  expect(readFileSync(output).length).toBeGreaterThan(clean.length / 2);
  expect(readFileSync(input).equals(clean)).toBe(true);
});
