import { readSources } from '../../../src/reading/sources/readSources';
import type { CellValue } from '../../../src/workbook/CellValue';
import { gridOf } from '../gridOf';

/** How often reading looks at a cell, whatever the machine. */
function looksAt(rows: CellValue[][]): number {
  const grid = gridOf(rows, { sheet: '教基3112' });
  let looks = 0;
  const counted = grid.values.map(
    (row) =>
      new Proxy([...row], {
        get(target, key) {
          if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
          return Reflect.get(target, key) as CellValue;
        },
      }),
  );
  readSources([{ ...grid, values: counted }], { file: '城关小学.xlsx', mappings: [] });
  return looks;
}

const list = <T>(length: number, one: (at: number) => T): T[] =>
  Array.from({ length }, (_, at) => one(at));
const codes = ['甲', '乙', 1, 2, 3];
const header = ['指标名称', '代码', '毕业生数', '在校生数', '#女'];
const roster = ['姓名', '学校', '最高学历', '任教学科', '是否专任'];

/** Sheets of a size that grows with `n`; each is the worst that a step of reading could meet. */
const shapes: Readonly<Record<string, (n: number) => CellValue[][]>> = {
  'many rows of a form': (n) => [
    ['小学分类型学生数'],
    header,
    codes,
    ...list(n, () => ['总计', '01', 1, 2, 3]),
  ],
  'many columns of a form': (n) => [
    ['小学分类型学生数'],
    ['指标名称', '代码', ...list(n, () => '在校生数')],
    ['甲', '乙', ...list(n, (at) => at + 1)],
    ['总计', '01', ...list(n, (at) => at)],
  ],
  'codes everywhere': (n) => list(n, (at) => (at % 3 === 2 ? codes : header)),
  'codes in every row': (n) => list(n, () => codes),
  'blank rows above the codes': (n) => list(n, (at) => (at % 9 === 8 ? codes : [])),
  'many forms on a sheet': (n) =>
    list(n, (at) => [['小学分类型学生数'], header, codes, ['总计', '01', 1, 2, 3]][at % 4] ?? []),
  'labels of facts everywhere': (n) => [
    header,
    codes,
    ...list(n, () => list(12, (at) => (at % 2 === 0 ? '学校名称' : null))),
  ],
  'many labels side by side': (n) => [
    [...list(n, () => '指标名称'), '在校生数'],
    ['甲', ...list(n, () => null), 1, 2, 3],
    ...list(4, () => list(n, () => '小学')),
  ],
  'many teachers of many schools': (n) => [
    roster,
    ...list(n, (at) => [`甲${at}`, `第${at}小学`, '本科', '体育', '是']),
  ],
  'teachers without anything': (n) => [roster, ...list(n, () => [null, null, '本科'])],
  'many items': (n) => [
    ['填报项目', '单位', '填报值'],
    ...list(n, (at) => [at % 2 === 0 ? '小学学生人数' : `项目${at}`, '人', at]),
  ],
  'items side by side': (n) => [
    list(n, () => ['项目', '单位', '数值']).flat(),
    ...list(5, () => list(n, () => ['图书册数', '册', 5]).flat()),
  ],
};

test.each(Object.entries(shapes))('%s cost in proportion to the cells', (_, shape) => {
  const [few, many] = [looksAt(shape(150)), looksAt(shape(1200))];
  expect(many / few).toBeLessThan(8 * 1.5);
});
