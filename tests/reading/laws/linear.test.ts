import { readTable } from '../../../src/reading/readTable';
import type { CellValue } from '../../../src/workbook/CellValue';
import type { Grid } from '../../../src/workbook/Grid';
import { gridOf, type GridOptions } from '../gridOf';

/** How often reading looks at a cell of the grid, whatever the machine. */
function looksAt(rows: CellValue[][], options: GridOptions = {}): number {
  const grid = gridOf(rows, options);
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
  readTable({ ...grid, values: counted } satisfies Grid);
  return looks;
}

const header = ['序号', '学校名称', '在校生数', '图书册数', '教学仪器设备值（元）'];
const school = (at: number): CellValue[] => [at, `第${at}小学`, 300 + at, 5000 + at, 900000 + at];
const list = <T>(length: number, one: (at: number) => T): T[] =>
  Array.from({ length }, (_, at) => one(at));
const wide = (width: number): CellValue[] => [
  ...header,
  ...list(width, (at) => `其他数据${String.fromCharCode(97 + (at % 26))}${at}`),
];

/** Sheets of a size that grows with `n`; each is the worst that a step of reading could meet. */
const shapes: Readonly<Record<string, (n: number) => [CellValue[][], GridOptions?]>> = {
  'many schools': (n) => [[header, ...list(n, school)]],
  'many columns': (n) => [
    [wide(n), ...list(6, (at) => [...school(at), ...list(n, (other) => other)])],
  ],
  'a header on every page': (n) => [list(n, (at) => (at % 5 === 0 ? header : school(at)))],
  'nothing but headers': (n) => [list(n, () => header)],
  'different tables below each other': (n) => [
    list(n, (at) => (at % 4 === 0 ? [...header, `项目${at}`] : school(at))),
  ],
  'tables side by side': (n) => [
    [
      list(n, () => [...header, null]).flat(),
      ...list(5, (at) => list(n, () => [...school(at), null]).flat()),
    ],
  ],
  'many titles': (n) => [
    list(n, (at) => (at % 3 === 0 ? [`一、小学${at}`] : at % 3 === 1 ? header : school(at))),
  ],
  'sums everywhere': (n) => [
    [header, ...list(n, (at) => (at % 3 === 2 ? [null, '小计', 600, 9000, 99] : school(at)))],
  ],
  'group labels everywhere': (n) => [
    [header, ...list(n, (at) => (at % 2 === 0 ? [null, '城关镇', 300, 5000, 900] : school(at)))],
  ],
  'rows of sums that no label names': (n) => [
    [header, ...list(n, (at) => [null, '城区学校', 300 + at, 5000, 90000])],
  ],
  'figures without a name': (n) => [
    [header, ...list(n, (at) => (at % 2 === 0 ? school(at) : [null, null, 300 + at, 5000, 90000]))],
  ],
  'nothing but figures without a name': (n) => [
    [header, school(1), school(2), ...list(n, (at) => [null, null, 300 + at, 5000, 90000])],
  ],
  'a label in every row of figures': (n) => [
    [['学校名称', '序号', '在校生数', '图书册数'], ...list(n, (at) => [null, null, 300 + at, at])],
  ],
  'only blank cells between two words': (n) => [
    [['学校名称'], ...list(n, () => [null]), ['在校生数']],
  ],
  'branches of one school': (n) => [
    [
      [...header, '是否计校数'],
      ...list(n, (at) => [...school(at), 1]),
      ...list(n, (at) => [at, `第${at}小学东校区`, 30, 400, 50000, 0]),
    ],
  ],
};

describe('reading looks at each cell a bounded number of times', () => {
  test.each(Object.entries(shapes))('%s', (_, shape) => {
    const [small, large] = [looksAt(...shape(60)), looksAt(...shape(240))];
    expect(large / small).toBeLessThan(4.6);
  });
});
