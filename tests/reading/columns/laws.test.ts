import fc from 'fast-check';
import { readTable } from '../../../src/reading/readTable';
import type { SchoolTable } from '../../../src/reading/SchoolTable';
import type { CellValue } from '../../../src/workbook/CellValue';
import { gridOf } from '../gridOf';

/** One column of a table: its header and each school's cell. */
interface TestColumn {
  readonly header: string;
  readonly cells: readonly CellValue[];
}

const names = ['东关小学', '西关小学', '南关小学'];

function tableOf(columns: readonly TestColumn[]): SchoolTable {
  const rows = [
    columns.map(({ header }) => header),
    ...names.map((_, at) => columns.map(({ cells }) => cells[at] ?? null)),
  ];
  const outcome = readTable(gridOf(rows, { sheet: '小学' }));
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
  return outcome.table;
}

/** Every amount and stated value of every school as exact text, without the cells it came from. */
function contents({ schools }: SchoolTable): unknown {
  return schools.map(({ name, amounts, stated }) => ({
    name,
    ...Object.fromEntries(
      Object.entries({ ...amounts, ...stated }).map(([id, parts]) => [
        id,
        Object.entries(parts).map(([part, amount]) => [
          part,
          'value' in amount ? amount.value.toFraction() : amount.missing,
        ]),
      ]),
    ),
  }));
}

const headers = [
  '在校生数',
  '班级数',
  '专任教师数',
  '县级及以上骨干教师数',
  '体育教师数',
  '教学及辅助用房面积（㎡）',
  '运动场地面积（㎡）',
  '室内体育用房（㎡）',
  '教学仪器设备值（元）',
  '网络多媒体教室数',
  '图书册数（册）',
  '上学年在校生数',
  '招生数',
  '一年级在校生数',
  '校外租赁场馆面积',
  '生均图书册数',
  '师生比',
];

const base: TestColumn[] = [
  { header: '学校名称', cells: names },
  ...headers.map((header, at) => ({
    header,
    cells: header === '师生比' ? [0.05, 0.06, 0.07] : names.map((_, row) => 100 * (at + 3) + row),
  })),
];

test('columns in any order give the same figures', () => {
  const expected = contents(tableOf(base));
  const shuffled = fc.shuffledSubarray(base, { minLength: base.length });
  fc.assert(
    fc.property(shuffled, (columns) => {
      expect(contents(tableOf(columns))).toEqual(expected);
    }),
  );
});

const whole = fc.integer({ min: 1, max: 40 });

test('师生比 is the same in its three notations', () => {
  const threeOf = fc.tuple(...names.map(() => fc.integer({ min: 4, max: 40 })));
  fc.assert(
    fc.property(threeOf, fc.constantFrom(':', '：', '∶'), (perTeacher, colon) => {
      const read = (header: string, cells: CellValue[]): unknown =>
        contents(
          tableOf([
            { header: '学校名称', cells: names },
            { header: '在校生数', cells: [100, 200, 300] },
            { header, cells },
          ]),
        );
      const expected = read(
        '生师比',
        perTeacher.map((pupils) => pupils),
      );
      expect(read('师生比', [...perTeacher])).toEqual(expected);
      expect(
        read(
          '师生比',
          perTeacher.map((pupils) => `1${colon}${pupils}`),
        ),
      ).toEqual(expected);
      expect(
        read(
          '生师比',
          perTeacher.map((pupils) => `${pupils}${colon}1`),
        ),
      ).toEqual(expected);
    }),
  );
});

test('another unit gives the same amounts, whether the header names it or each cell', () => {
  const cases = fc.constantFrom(
    { header: '教学仪器设备值', own: '元', other: '万元', times: 10000 },
    { header: '教学仪器设备值', own: '元', other: '千元', times: 1000 },
    { header: '图书', own: '册', other: '万册', times: 10000 },
    { header: '运动场地面积', own: '㎡', other: '万平方米', times: 10000 },
  );
  fc.assert(
    fc.property(cases, fc.tuple(whole, whole, whole), ({ header, own, other, times }, values) => {
      const read = (name: string, cells: readonly CellValue[]): unknown =>
        contents(
          tableOf([
            { header: '学校名称', cells: names },
            { header: '在校生数', cells: [100, 200, 300] },
            { header: name, cells },
          ]),
        );
      const expected = read(
        `${header}（${own}）`,
        values.map((value) => value * times),
      );
      expect(read(`${header}（${other}）`, values)).toEqual(expected);
      const inCells = values.map((value) => `${value}${other}`);
      expect(read(`${header}（${own}）`, inCells)).toEqual(expected);
      expect(read(`${header}（${other}）`, inCells)).toEqual(expected);
    }),
  );
});

test('a column is never read as two quantities, whatever stands in its header', () => {
  const words = fc.constantFrom(
    ...[
      '在校生数',
      '上学年',
      '小学',
      '生均',
      '每百名学生拥有',
      '图书册数',
      '其中',
      '（元）',
      '达标值',
    ],
    ...[
      '一年级',
      '专任教师',
      '女',
      '租赁',
      '面积',
      '教学及辅助用房',
      '师生比',
      '>',
      '合计',
      '（%）',
    ],
  );
  const header = fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.array(header, { maxLength: 6 }), (list) => {
      const table = tableOf([
        { header: '学校名称', cells: names },
        { header: '在校生数', cells: [100, 200, 300] },
        { header: '图书册数', cells: [100, 200, 300] },
        ...list.map((name) => ({ header: name, cells: [1, 2, 3] })),
      ]);
      const keys = table.columns.flatMap(({ meaning }) =>
        meaning.kind === 'field'
          ? [`${meaning.field} ${meaning.stage}`]
          : meaning.kind === 'ratio'
            ? [`${meaning.indicator} ${meaning.stage}`]
            : [],
      );
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
