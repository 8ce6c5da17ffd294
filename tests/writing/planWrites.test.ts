import { zhCN } from '../../src/locale/zh-CN';
import { cellAddress } from '../../src/workbook/notation/cellAddress';
import type { EntryGroup, HighlightGroup, SheetGroup } from '../../src/workbook/WritePlan';
import { planWrites } from '../../src/writing/plan/planWrites';
import { evaluatedRows } from './evaluatedRows';

const options = { messages: zhCN, today: '2026-03-01', version: '0.1.0' };

/** Two primary schools of 100 pupils; the second misses the standard, and 85 % of it, in one column each. */
const rows = [
  ['某县小学情况表', null, null, null, null],
  [
    '序号',
    '学校名称',
    '在校生数',
    '体育运动场馆面积（㎡）',
    '网络多媒体教室数',
    '县级以上骨干教师数',
  ],
  [1, '第一小学', 100, 750, 3, 1],
  [2, '第二小学', 100, 637, 2, 0],
  [null, '全县平均值', null, null, null, null],
  [null, '标准差', null, null, '暂无', null],
  [null, '差异系数', null, null, null, null],
];
const evaluated = evaluatedRows(rows);
const plan = planWrites(evaluated, options);

const group = <T>(id: string): T | undefined => plan.groups.find((one) => one.id === id) as T;
const addresses = (found: HighlightGroup | undefined): readonly string[] | undefined =>
  found?.cells.map(cellAddress);

test('the plan has a result sheet, the template rows, and fills for each meaning', () => {
  expect(plan.groups.map(({ id }) => id)).toEqual([
    'result-sheet',
    'template-rows',
    'below',
    'floor',
    'failing-school',
  ]);
});

test('637 ㎡ for 100 pupils are below 85 % of 7.5 and dark, 2 rooms of 2.3 light, and the name is marked', () => {
  expect(addresses(group('below'))).toEqual(['F4', 'D4']);
  expect(addresses(group('floor'))).toEqual(['E4']);
  expect(addresses(group('failing-school'))).toEqual(['B4']);
});

test('the rows 全县平均值, 标准差 and 差异系数 are filled where they are empty', () => {
  const entries = group<EntryGroup>('template-rows')?.entries ?? [];
  const filled = entries.map((entry) => [cellAddress(entry), entry.value, entry.numberFormat]);
  expect(filled).toContainEqual(['D5', 6.935, '#,##0.00']);
  expect(filled).toContainEqual(['E5', 2.5, '#,##0.00']);
  expect(filled).toContainEqual(['E7', expect.closeTo(0.2, 12), '0.000']);
  expect(entries).toHaveLength(8);
});

test('a mean per pupil under a column of totals is mentioned', () => {
  expect(plan.warnings).toContainEqual({
    code: 'per-pupil-under-raw',
    sheet: '学校情况',
    cells: expect.arrayContaining(['D5', 'D6', 'F5']),
  });
});

test('a cell that holds something is named and left alone', () => {
  expect(plan.warnings).toContainEqual({
    code: 'target-occupied',
    sheet: '学校情况',
    cells: ['E6'],
  });
});

test('a protected sheet gets nothing, and the result sheet remains', () => {
  const locked = planWrites(evaluatedRows(rows, { changes: { isProtected: true } }), options);
  expect(locked.groups.map(({ id }) => id)).toEqual(['result-sheet']);
  expect(locked.warnings).toEqual([{ code: 'sheet-protected', sheet: '学校情况', cells: [] }]);
});

test('a formula and a merged cell are never overwritten', () => {
  const { grid } = evaluated;
  const formulas = grid.formulas.map((row, r) => row.map((_, c) => r === 4 && c === 3));
  const merges = [...grid.merges, { top: 6, left: 3, bottom: 6, right: 4 }];
  const found = planWrites(evaluatedRows(rows, { changes: { formulas, merges } }), options);
  expect(found.warnings).toEqual(
    expect.arrayContaining([
      { code: 'target-formula', sheet: '学校情况', cells: ['D5'] },
      { code: 'target-merged', sheet: '学校情况', cells: ['D7', 'E7'] },
    ]),
  );
});

test('the result sheet tells standard, source, date and version, and every school once', () => {
  const sheet = group<SheetGroup>('result-sheet')?.sheet;
  const texts = (sheet?.values ?? []).flat().filter((value) => typeof value === 'string');
  expect(sheet?.name).toBe('均衡评估');
  expect(texts[0]).toBe('均衡评估 · 优质均衡（2017） · 小学');
  expect(texts.join('\n')).toMatch(/学校情况”A2:F7.*2026-03-01.*0\.1\.0/);
  expect(texts.join('\n')).toMatch(/教督〔2017〕6号/);
  expect(texts.filter((text) => text === '第二小学')).toHaveLength(1);
  expect(texts.join('\n')).not.toMatch(/\{\w+\}|undefined|NaN/);
  expect(sheet?.print).toEqual({ landscape: true, repeatRows: [4, 5], pagesWide: 1 });
  expect(sheet?.frozenRows).toBe(6);
});

test('what a school lacks is said in whole units', () => {
  const sheet = group<SheetGroup>('result-sheet')?.sheet;
  const row = sheet?.values.find((cells) => cells[1] === '第二小学');
  expect(row?.at(-1)).toBe(
    '骨干教师差 1 人（到85%差 1 人）；运动场馆差 113 ㎡（到85%差 1 ㎡）；多媒体教室差 1 间',
  );
});

test('a figure that several standards decide by gets the gravest fill', () => {
  const shared = evaluatedRows([
    ['学校名称', '学校类型', '小学在校生数', '初中在校生数', '体育运动场馆面积（㎡）'],
    ['九年制学校', '九年一贯制学校', 100, 100, 1500],
    ['甲小学', '小学', 100, null, 800],
    ['乙中学', '初级中学', null, 100, 1100],
  ]);
  const fills = planWrites(shared, options).groups.filter(({ kind }) => kind === 'highlight');
  // The primary part has 7.14 of 7.5 (light), the junior part 7.86 of 10.2 (dark).
  expect(fills.map((one) => [one.id, addresses(one as HighlightGroup)])).toEqual([
    ['below', ['E2']],
    ['failing-school', ['A2']],
  ]);
});
