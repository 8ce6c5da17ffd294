import type { SchoolTable } from '../../../src/reading/SchoolTable';
import type { CellValue } from '../../../src/workbook/CellValue';
import { amountOf, questionsOf, readTableOf } from '../readTableOf';

/** What every school of the table has, in columns A to D. */
const base: readonly string[] = ['序号', '学校名称', '在校生数', '网络多媒体教室数'];
const names = ['东关小学', '西关小学', '南关小学', '北关小学', '中心小学'];

/** Further columns from E on, under a merged group where one is given; figures 11, 12 … from E on, areas 4011, 4012 … */
function read(headers: readonly string[], group: string | null = null, note = ''): SchoolTable {
  const own = headers.map((_, at) => (at === 0 ? group : null));
  const heads: CellValue[][] =
    group === null
      ? [[...base, ...headers]]
      : [
          [...base, ...own],
          [...base.map(() => null), ...headers],
        ];
  const rows = names.map((name, row): CellValue[] => [
    ...[row + 1, name, 500 + row, 14],
    ...headers.map((header, at) => (/面积/.test(header) ? 4000 : 0) + 11 + at),
  ]);
  return readTableOf([...heads, ...rows, ...(note === '' ? [] : [[note]])], { sheet: '小学' });
}

const partsOf = (table: SchoolTable): string[] =>
  questionsOf(table).filter((one) => one.startsWith('part-columns'));

describe('columns that hold parts of one quantity without their sum are a question', () => {
  test.each([
    ['省级骨干教师数 | 市级骨干教师数 | 县级骨干教师数', 'G1'],
    ['县级骨干教师数 | 市级以上骨干教师数', 'E1'],
    ['教学用房面积（㎡） | 教学辅助用房面积（㎡）', 'F1'],
    ['教师用计算机台数 | 学生用计算机台数', 'F1'],
    ['体育教师数 | 音乐教师数 | 美术教师数 | 其他艺术教师数', 'H1'],
    ['本科及以上学历教师数 | 专科学历教师数', 'E1'],
  ])('%s', (headers, cell) => {
    expect(partsOf(read(headers.split(' | ')))).toEqual([`part-columns ${cell}`]);
  });

  test.each([
    ['县级以上骨干教师数', '省级 | 市级 | 县级'],
    ['计算机台数', '教师用 | 学生用'],
  ])('under a group %s > %s', (group, headers) => {
    expect(partsOf(read(headers.split(' | '), group))).toEqual(['part-columns E2']);
  });

  test.each([
    '县级以上骨干教师数 | 其中：省级骨干教师数 | 市级骨干教师数',
    '县级骨干教师数',
    '教学及辅助用房面积（㎡） | 其中：教学用房面积（㎡）',
    '教学、辅助用房面积（㎡） | 教学用房面积（㎡）',
    '教学用计算机台数 | 教师用计算机台数 | 学生用计算机台数',
    '学生用计算机台数',
    '体育、艺术专任教师数 | 音乐教师数 | 其他艺术教师数',
    '高于规定学历教师数 | 本科及以上学历教师数 | 专科学历教师数',
    '每百名学生拥有县级以上骨干教师数 | 省级骨干教师数 | 市级骨干教师数',
  ])('but not %s', (headers) => {
    expect(partsOf(read(headers.split(' | ')))).toEqual([]);
  });

  test('but not under a group with a sum', () => {
    expect(partsOf(read(['合计', '省级', '市级', '县级'], '县级以上骨干教师数'))).toEqual([]);
  });
});

test('backbone teachers at city level and above are fewer than those at county level and above', () => {
  const table = read(['市级及以上骨干教师数', '图书册数']);
  expect(table.schools[0]?.amounts['backbone-teachers']).toBeUndefined();
  for (const words of [
    '县级及以上',
    '区级以上',
    '县（区）级及以上',
    '县、区级以上',
    '区县级以上',
  ]) {
    expect(amountOf(read([`${words}骨干教师数`]), 0, 'backbone-teachers')).toBe('11');
  }
});

test('音乐、美术 in one column are the teachers of arts', () => {
  const table = read(['体育专任教师数', '音乐、美术专任教师数']);
  expect(amountOf(table, 0, 'pe-teachers')).toBe('11');
  expect(amountOf(table, 0, 'arts-teachers')).toBe('12');
  expect(partsOf(table)).toEqual([]);
});

describe('a count of devices is never their value', () => {
  test.each(['教学仪器设备（万元）', '教学仪器设备'])('under %s', (group) => {
    const table = read(['数量', '值（万元）'], group);
    expect(amountOf(table, 0, 'equipment-value')).toBe('120000');
    expect(questionsOf(table)).toEqual([]);
  });
});

describe('sports areas', () => {
  test.each([
    ['运动场地面积（含室内体育用房，㎡）', 'sports-space'],
    ['运动场地面积（㎡，含室内体育用房）', 'sports-space'],
    ['运动场地面积（包括室内）', 'sports-space'],
    ['运动场地面积（不含室内体育用房）', 'sports-ground'],
    ['体育运动场馆面积（不含室内体育用房）', 'sports-ground'],
    ['体育运动场馆面积（含室内体育用房）', 'sports-space'],
    ['体育运动场馆面积', 'sports-space'],
    ['室外体育运动场馆面积', 'sports-ground'],
  ] as const)('%s is %s', (header, field) => {
    expect(amountOf(read([header, '室内体育用房面积（㎡）']), 0, field)).toBe('4011');
  });

  test('a bracket of a group says nothing about one of its columns', () => {
    const group = '体育场地（含室内体育用房）';
    const table = read(['室外运动场地面积', '室内体育用房面积'], group);
    expect(amountOf(table, 0, 'sports-ground')).toBe('4011');
    expect(amountOf(table, 0, 'indoor-sports-space')).toBe('4012');
  });

  test.each([
    ['运动场地面积（㎡）', '注：运动场地面积含室内体育用房面积。'],
    ['运动场地面积（㎡）', '说明：1.教学及辅助用房为使用面积；2.运动场地面积包括体育馆。'],
    ['体育运动场馆面积（㎡）', '注：体育运动场馆面积不含室内体育用房。'],
    ['体育运动场馆面积（㎡）', '注：体育运动场馆面积未包括体育馆。'],
  ])('%s with %s is a question', (header, note) => {
    const table = read([header, '室内体育用房面积（㎡）'], null, note);
    expect(questionsOf(table)).toEqual(['sports-note E1']);
  });

  test.each([
    ['运动场地面积（㎡）', '注：运动场地面积不含室内体育用房面积。'],
    ['运动场地面积（㎡）', '注：体育运动场馆面积包括室内体育用房和运动场地。'],
    ['体育运动场馆面积（㎡）', '注：体育运动场馆面积含室内体育用房。'],
    ['体育运动场馆面积（㎡）', '注：教学及辅助用房面积不含室内体育用房。'],
  ])('%s with %s is none', (header, note) => {
    const table = read([header, '室内体育用房面积（㎡）'], null, note);
    expect(questionsOf(table)).toEqual([]);
  });
});
