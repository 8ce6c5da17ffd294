import { countyZhCN } from '../../../src/locale/county/zh-CN';
import { readStandard } from '../../../src/reading/standard/readStandard';
import { countyStandards } from '../../../src/standards/county/countyStandards';
import type { StandardId } from '../../../src/standards/StandardId';
import { standards } from '../../../src/standards/standards';
import type { CellValue } from '../../../src/workbook/CellValue';
import { standardProblemText } from '../../../src/writing/standard/standardProblemText';
import { standardSheet } from '../../../src/writing/standard/standardSheet';
import { standardTexts } from '../../writing/standard/standardTexts';
import { gridOf } from '../gridOf';

type Rows = CellValue[][];
type Column = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I';

const headerRow = 2;

/** The rows of an exported standard, with a name so that its figures may be changed. */
function rowsOf(id: StandardId = 'quality-balance-2017'): Rows {
  const options = { texts: standardTexts.zh, today: '2026-01-15' };
  const { values } = standardSheet(standards[id], countyStandards[id], options);
  const rows = values.map((row) => [...row] as CellValue[]);
  put(rows, '标1', 'G', '云溪县评估标准');
  return rows;
}

function at(rows: Rows, code: string): number {
  const row = rows.findIndex((cells) => cells[1] === code);
  if (row < 0) throw new Error(`no row ${code}`);
  return row;
}

function put(rows: Rows, code: string, column: Column, value: CellValue): void {
  const cells = rows[at(rows, code)];
  if (cells) cells['ABCDEFGHI'.indexOf(column)] = value;
}

function remove(rows: Rows, code: string): void {
  rows.splice(at(rows, code), 1);
}

/** Code, cell and text of every problem. `cell` names row numbers by their codes. */
function problemsOf(rows: Rows): readonly (readonly [string, string, string])[] {
  const read = readStandard(gridOf(rows, { sheet: '评估标准' }));
  if (read.kind === 'read') return [];
  return read.problems.map((problem) => [
    problem.code,
    problem.cell,
    standardProblemText(problem, countyZhCN),
  ]);
}

/** Address of a cell by the number of its row. */
const cellAt = (rows: Rows, code: string, column: Column): string =>
  `评估标准!${column}${at(rows, code) + 1}`;

/** One change to an exported sheet, the problem that it makes, where, and what the clerk is told. */
type Case = readonly [
  what: string,
  change: (rows: Rows) => void,
  code: string,
  cell: readonly [string, Column],
  text: string,
  base?: StandardId,
];

const header: readonly [string, Column] = ['编号', 'B'];
const basic = 'basic-balance-2012';

const cases: readonly Case[] = [
  [
    'a threshold in words',
    (rows) => put(rows, '指1', 'E', '四点二'),
    'not-a-number',
    ['指1', 'E'],
    '“四点二”不是一个数。请只填数字。',
  ],
  [
    'at most where at least is meant',
    (rows) => put(rows, '指1', 'E', '≤4.2'),
    'not-a-number',
    ['指1', 'E'],
    '“≤4.2”不是一个数。请只填数字。',
  ],
  [
    'a threshold beside 不用',
    (rows) => put(rows, '指8', 'E', 10),
    'value-unused',
    ['指8', 'E'],
    '“10”在不用的行里，不会采用。请改成“采用”，或清空这一格。',
  ],
  [
    'limits whose item is gone',
    (rows) => remove(rows, '保5'),
    'row-missing',
    header,
    '缺编号“保5”这一行。请重新导出评估标准，把这一行补回来。',
  ],
  [
    'score lines beside 不用',
    (rows) => rows.push(['评分', '分1.1', '规划', '分', null, null, 100, '一', null]),
    'value-unused',
    ['分1.1', 'G'],
    '“分1.1”在不用的行里，不会采用。请改成“采用”，或清空这一格。',
  ],
  [
    'a range for a threshold',
    (rows) => put(rows, '指2', 'F', '1~2'),
    'not-a-number',
    ['指2', 'F'],
    '“1~2”不是一个数。请只填数字。',
  ],
  [
    'a tick for a threshold',
    (rows) => put(rows, '指2', 'F', true),
    'not-a-number',
    ['指2', 'F'],
    '“true”不是一个数。请只填数字。',
  ],
  [
    'a negative threshold',
    (rows) => put(rows, '指4', 'E', -4.5),
    'negative',
    ['指4', 'E'],
    '“-4.5”是负数。请填正数。',
  ],
  [
    'a threshold of zero',
    (rows) => put(rows, '指4', 'F', 0),
    'zero',
    ['指4', 'F'],
    '不能为 0。请填大于 0 的数。',
  ],
  [
    'an error in a cell',
    (rows) => put(rows, '指6', 'E', '#DIV/0!'),
    'error-cell',
    ['指6', 'E'],
    '单元格出错：#DIV/0!。请改成数。',
  ],
  [
    'an indicator that nobody knows',
    (rows) => put(rows, '指7', 'B', '指99'),
    'code-unknown',
    ['指99', 'B'],
    '没有编号“指99”。请改回导出时的编号，评分行写 分1、分2。',
  ],
  [
    'the same number twice',
    (rows) => put(rows, '指17', 'B', '指3'),
    'code-twice',
    ['twice', 'B'],
    '编号“指3”重复',
  ],
  [
    'a row without its number',
    (rows) => put(rows, '指17', 'B', null),
    'code-missing',
    ['none', 'B'],
    '“生机比”这一行没有编号。请填编号，或删去这一行。',
  ],
  [
    'an indicator half used',
    (rows) => put(rows, '指5', 'G', '可能'),
    'choice-unknown',
    ['指5', 'G'],
    '“可能”不在可选之列。请选：采用、不用。',
  ],
  [
    'more indicators asked for than there are',
    (rows) => put(rows, '校1', 'G', 8),
    'required-too-many',
    ['校1', 'G'],
    '要求至少 8 项达标，但有学段只有 7 项有标准值。请改小，或补标准值。',
  ],
  [
    'half an indicator asked for',
    (rows) => put(rows, '校1', 'G', 6.5),
    'not-whole',
    ['校1', 'G'],
    '“6.5”不是整数。请填整数。',
  ],
  [
    'thresholds without a rule',
    (rows) => put(rows, '校1', 'G', null),
    'thresholds-without-rule',
    ['校1', 'G'],
    '指标有标准值，但没有规定至少几项达标。请填写。',
  ],
  [
    'a rule without thresholds',
    (rows) => put(rows, '校1', 'G', 3),
    'required-without-thresholds',
    ['校1', 'G'],
    '规定了达标项数，但没有一项指标有标准值。请填标准值，或清空这一格。',
    basic,
  ],
  [
    'a floor over one',
    (rows) => put(rows, '校2', 'G', 85),
    'over-one',
    ['校2', 'G'],
    '“85”超过 1。比例请填 0 到 1，或写成 85%。',
  ],
  [
    'a limit that is missing',
    (rows) => put(rows, '差2', 'F', null),
    'number-missing',
    ['差2', 'F'],
    '没有填数。请填写。',
  ],
  [
    'a way of judging that nobody knows',
    (rows) => put(rows, '差1', 'G', '平均'),
    'choice-unknown',
    ['差1', 'G'],
    '“平均”不在可选之列。请选：逐项、综合、不用。',
  ],
  [
    'an unknown word of scope',
    (rows) => put(rows, '围7', 'G', '看情况'),
    'choice-unknown',
    ['围7', 'G'],
    '“看情况”不在可选之列。请选：计入、不计。',
  ],
  [
    'half a pupil as the limit of teaching points',
    (rows) => put(rows, '围3.1', 'G', 49.5),
    'not-whole',
    ['围3.1', 'G'],
    '“49.5”不是整数。请填整数。',
  ],
  [
    'a weight that is missing',
    (rows) => put(rows, '折2', 'G', null),
    'number-missing',
    ['折2', 'G'],
    '没有填数。请填写。',
  ],
  [
    'a setting that nobody knows',
    (rows) => put(rows, '设1', 'G', '大专以上'),
    'choice-unknown',
    ['设1', 'G'],
    '“大专以上”不在可选之列。请选：专科及以上、本科及以上。',
  ],
  [
    'a national standard that nobody knows',
    (rows) => put(rows, '标4', 'G', '高位均衡'),
    'choice-unknown',
    ['标4', 'G'],
    '“高位均衡”不在可选之列。请选：优质均衡(2017)、基本均衡(2012)。',
  ],
  [
    'the name of a national standard',
    (rows) => put(rows, '标1', 'G', '优质均衡（2017）'),
    'name-taken',
    ['标1', 'G'],
    '“优质均衡（2017）”是国家标准的名字。请换一个名称。',
  ],
  [
    'an item without limits that is gone',
    (rows) => remove(rows, '保1'),
    'row-missing',
    header,
    '缺编号“保1”这一行。请重新导出评估标准，把这一行补回来。',
  ],
  [
    'an indicator that is gone',
    (rows) => remove(rows, '指7'),
    'row-missing',
    header,
    '缺编号“指7”这一行。请重新导出评估标准，把这一行补回来。',
  ],
  [
    'a row of the scope that is gone',
    (rows) => remove(rows, '围1'),
    'row-missing',
    header,
    '缺编号“围1”这一行。请重新导出评估标准，把这一行补回来。',
  ],
  [
    'a row of a rule that is gone',
    (rows) => remove(rows, '校2'),
    'row-missing',
    header,
    '缺编号“校2”这一行。请重新导出评估标准，把这一行补回来。',
  ],
  [
    'a row of a limit that is gone',
    (rows) => remove(rows, '保5限1'),
    'row-missing',
    header,
    '缺编号“保5限1”这一行。请重新导出评估标准，把这一行补回来。',
  ],
  [
    'a limit of the county in words',
    (rows) => put(rows, '保9限1', 'G', '全部'),
    'not-a-number',
    ['保9限1', 'G'],
    '“全部”不是一个数。请只填数字。',
  ],
  [
    'a share of the county over one',
    (rows) => put(rows, '保11限1', 'G', 10),
    'over-one',
    ['保11限1', 'G'],
    '“10”超过 1。比例请填 0 到 1，或写成 85%。',
  ],
  [
    'a class size that is missing',
    (rows) => put(rows, '保5限1', 'F', null),
    'number-missing',
    ['保5限1', 'F'],
    '没有填数。请填写。',
  ],
  [
    'a special case half given',
    (rows) => put(rows, '保4限5', 'G', null),
    'limit-incomplete',
    ['保4限5', 'G'],
    '“保4”的特殊情形没有填全。请填写，或把这一组全部留空。',
  ],
  [
    'a year that is none',
    (rows) => put(rows, '保4限4', 'G', 2),
    'year-unlikely',
    ['保4限4', 'G'],
    '“2”不像年份。请填四位年份。',
  ],
  [
    'an item of the county half used',
    (rows) => put(rows, '质1', 'G', null),
    'choice-unknown',
    ['质1', 'G'],
    '“”不在可选之列。请选：采用、不用。',
  ],
  [
    'points that do not add up',
    (rows) => put(rows, '分3', 'G', 7),
    'points-differ',
    ['分', 'G'],
    '各项满分之和是 101，不等于总分 100。请改满分或总分。',
    basic,
  ],
  [
    'a pass mark over the total',
    (rows) => put(rows, '分限1', 'G', 105),
    'pass-over-total',
    ['分', 'G'],
    '合格分 105 高于总分 100。请改小合格分。',
    basic,
  ],
  [
    'a score line without a text',
    (rows) => put(rows, '分4', 'C', null),
    'score-name-missing',
    ['分4', 'C'],
    '这一评分项没有内容。请填写项目。',
    basic,
  ],
  [
    'scores that are used without lines',
    (rows) => put(rows, '分', 'G', '采用'),
    'score-items-missing',
    ['分', 'B'],
    '采用了评分，但没有评分项。请加上 分1、分2 各行。',
  ],
];

const named = cases.map((one) => [one[0], one] as const);

test.each(named)('%s is told at its cell', (_, [, change, code, cell, text, base]) => {
  const rows = rowsOf(base);
  change(rows);
  const [row, column] = cell;
  const twice = { twice: '指17', none: '指17' }[row];
  const address =
    twice === undefined ? cellAt(rows, row, column) : cellAt(rowsOf(base), twice, column);
  const problems = problemsOf(rows);
  expect(problems).toContainEqual([code, address, expect.stringContaining(text)]);
  expect(problems.find(([, where]) => where === address)?.[2]).toContain(
    `${address.split('!')[1]}：`,
  );
});

test('there are at least thirty ways to be refused, and every code is among what is tested here', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30);
  const others = ['no-header', 'no-rows', 'no-indicators', 'name-missing', 'formula-without-value'];
  const tested = [...others, ...cases.map(([, , code]) => code)];
  expect([...new Set(tested)].sort()).toEqual(Object.keys(countyZhCN.standard.problems).sort());
});

test.each(named)('%s keeps the whole sheet from being taken', (_, [, change, , , , base]) => {
  const rows = rowsOf(base);
  expect(readStandard(gridOf(rows)).kind).toBe('read');
  change(rows);
  expect(readStandard(gridOf(rows)).kind).toBe('refused');
});

test('all problems are told at once', () => {
  const rows = rowsOf();
  put(rows, '指1', 'E', 'x');
  put(rows, '校2', 'G', 2);
  put(rows, '围1', 'G', '?');
  put(rows, '保5限1', 'E', -1);
  put(rows, '设4', 'G', '?');
  expect(problemsOf(rows).map(([code]) => code)).toEqual([
    'not-a-number',
    'over-one',
    'choice-unknown',
    'negative',
    'choice-unknown',
  ]);
});

test('a sheet without the header or with nothing under it is refused', () => {
  const rows = rowsOf();
  const without = rows.filter((_, row) => row !== headerRow);
  expect(problemsOf(without)).toEqual([
    ['no-header', '评估标准!A1', expect.stringContaining('没有找到表头')],
  ]);
  const empty = rows.slice(0, headerRow + 1);
  expect(problemsOf(empty)).toEqual([
    ['no-rows', '评估标准!A1', expect.stringContaining('没有内容')],
  ]);
});

test('a sheet where no indicator is used is refused', () => {
  const rows = rowsOf();
  for (let code = 1; code <= 17; code++) put(rows, `指${code}`, 'G', '不用');
  expect(problemsOf(rows).map(([code]) => code)).toContain('no-indicators');
});

test('a stage without any standard cannot be asked to meet eight', () => {
  const rows = rowsOf();
  for (let code = 1; code <= 7; code++) put(rows, `指${code}`, 'F', null);
  expect(problemsOf(rows)).toEqual([
    ['required-too-many', cellAt(rows, '校1', 'G'), expect.stringContaining('只有 0 项有标准值')],
  ]);
});

test('changed figures need a name, unchanged ones are the national standard', () => {
  const rows = rowsOf();
  put(rows, '标1', 'G', null);
  expect(readStandard(gridOf(rows))).toMatchObject({
    kind: 'read',
    standard: { id: 'quality-balance-2017', name: null },
  });
  put(rows, '指1', 'E', 4.3);
  expect(problemsOf(rows)).toEqual([
    ['name-missing', cellAt(rows, '标1', 'G'), expect.stringContaining('起个名字')],
  ]);
});

test('a formula whose result is not there is told', () => {
  const rows = rowsOf();
  put(rows, '指1', 'E', null);
  const grid = gridOf(rows, { sheet: '评估标准' });
  const formulas = grid.formulas.map((row, index) =>
    row.map((held, column) => held || (index === at(rows, '指1') && column === 4)),
  );
  const read = readStandard({ ...grid, formulas });
  expect(read.kind === 'refused' && read.problems.map(({ code }) => code)).toEqual([
    'formula-without-value',
  ]);
});

test('figures as clerks write them are taken: percent signs, full width, signs of comparison', () => {
  const rows = rowsOf();
  put(rows, '校2', 'G', '60%');
  put(rows, '指6', 'E', '２,５００');
  put(rows, '指1', 'E', '≥4.30');
  const read = readStandard(gridOf(rows));
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  expect(read.standard.schoolRule?.floor).toBe('0.6');
  const thresholds = read.standard.indicators.map(({ threshold }) => threshold?.primary);
  expect([thresholds[0], thresholds[5]]).toEqual(['4.3', '2500']);
});

test('a blank threshold leaves that stage unjudged, and a special case left blank is not there', () => {
  const rows = rowsOf();
  put(rows, '指5', 'F', null);
  for (const limit of [4, 5, 6, 7, 8]) put(rows, `保4限${limit}`, 'G', null);
  const read = readStandard(gridOf(rows));
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  const sports = read.standard.indicators.find(({ id }) => id === 'sports-space-per-pupil');
  expect(sports?.threshold).toEqual({ primary: '7.5', junior: null });
  const size = read.county.items.find(({ id }) => id === '保4')?.tests[0];
  expect(size).toMatchObject({ kind: 'school-size', relaxed: null });
});

test('a local plan of fifty sub-items with scores is read', () => {
  const rows = rowsOf(basic);
  const first = at(rows, '分1');
  const lines = Array.from({ length: 50 }, (_, index) => [
    '评分',
    `分${Math.floor(index / 5) + 1}.${(index % 5) + 1}`,
    `任务 ${index + 1}`,
    '分',
    null,
    null,
    2,
    `重点 ${Math.floor(index / 5) + 1}`,
    null,
  ]);
  rows.splice(first, 17, ...lines);
  const read = readStandard(gridOf(rows));
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  const score = read.county.items.find(({ id }) => id === '分')?.tests[0];
  if (score?.kind !== 'score') throw new Error('no score');
  expect(score.items).toHaveLength(50);
  expect(score.items[49]).toEqual({
    code: '分10.5',
    group: '重点 10',
    name: '任务 50',
    points: '2',
  });
  expect([score.pass, score.total]).toEqual(['85', '100']);
});

test('rows and columns may be moved', () => {
  const rows = rowsOf();
  const turned = rows.map((row) => [row[8] ?? null, null, ...row.slice(0, 8)]);
  const body = turned.slice(headerRow + 1);
  const moved = [...turned.slice(0, headerRow + 1), ...body.filter((row) => row[3] !== '指1')];
  moved.push(...body.filter((row) => row[3] === '指1'));
  const read = readStandard(gridOf(moved, { at: { row: 4, column: 2 } }));
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  expect(read.standard.indicators.at(-1)?.id).toBe('qualified-teachers-per-100');
});
