import type { TableMapping } from '../../../src/reading/mapping/TableMapping';
import { readTable } from '../../../src/reading/readTable';
import type { CellValue } from '../../../src/workbook/CellValue';
import { gridOf } from '../gridOf';
import { readWith } from './readWith';

type Row = CellValue[];

const header: Row[] = [
  ['学校名称', '在校生数', '图书册数', '其他'],
  [null, '人', '册', '个'],
];
const mapping: TableMapping = {
  headerMarks: ['学校名称|在校生数|图书册数|其他', '人|册|个'],
  columns: [],
  stage: 'primary',
};

/** How often cells of a table with so many rows are looked at, with the mapping and without. */
function looks(rows: Row[], mappings: readonly TableMapping[]): number {
  let count = 0;
  const grid = gridOf(rows);
  const values = grid.values.map(
    (row) =>
      new Proxy(row, {
        get: (target, key, receiver) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) count++;
          return Reflect.get(target, key, receiver) as unknown;
        },
      }),
  );
  readTable({ ...grid, values }, { mappings });
  return count;
}

test.each<[string, (count: number) => Row[]]>([
  [
    'schools',
    (n) => [...header, ...Array.from({ length: n }, (_, at): Row => [`第${at}小学`, 90, 9, 1])],
  ],
  ['first header rows', (n) => Array.from({ length: n }, () => header[0] ?? [])],
  ['headers', (n) => Array.from({ length: n / 2 }, () => header).flat()],
])(
  'looking for remembered headers among many %s takes time in proportion to the cells',
  (_what, shape) => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      ...mapping,
      headerMarks: [...mapping.headerMarks, `别的${at}`],
    }));
    const extra = (n: number): number => looks(shape(n), [mapping, ...many]) - looks(shape(n), []);
    const [small, large] = [extra(100), extra(800)];
    expect(large).toBeLessThan(12 * Math.max(small, 4000));
  },
);

test('a header that repeats on every page is found on each', () => {
  const page: Row[] = [...header, ['城关小学', 90, 900, 1]];
  const other: Row[] = [...header, ['城东小学', 80, 800, 1]];
  const table = readWith([...page, ...other], { mappings: [mapping] });
  expect(table.schools.map(({ name, stage }) => [name, stage])).toEqual([
    ['城关小学', 'primary'],
    ['城东小学', 'primary'],
  ]);
});
