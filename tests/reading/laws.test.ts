import fc from 'fast-check';
import type { School } from '../../src/engine/School';
import { readTable } from '../../src/reading/readTable';
import type { CellValue } from '../../src/workbook/CellValue';
import { gridOf, type GridOptions } from './gridOf';

type Row = CellValue[];

const header: Row[] = [
  [
    '序号',
    '学校名称',
    '学校类别',
    '在校生数',
    '专任教师',
    null,
    null,
    '教学仪器设备值（元）',
    '教学及辅助用房面积',
  ],
  [null, null, null, null, '合计', '高于规定学历教师数', '县级以上骨干教师数', null, null],
];
const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1', 'H1:H2', 'I1:I2'];

const schools = fc
  .uniqueArray(
    fc.record({
      place: fc.stringMatching(/^[东西南北中山河湖]{2,4}$/),
      isPrimary: fc.boolean(),
      pupils: fc.integer({ min: 1, max: 3000 }),
      teachers: fc.integer({ min: 0, max: 200 }),
      perPupil: fc.integer({ min: 500, max: 9000 }),
      space: fc.integer({ min: 0, max: 99999 }),
    }),
    { minLength: 1, maxLength: 12, selector: ({ place }) => place },
  )
  .map((list) =>
    list.map(({ place, isPrimary, pupils, teachers, perPupil, space }, at): Row => [
      at + 1,
      `${place}${isPrimary ? '小学' : '初级中学'}`,
      isPrimary ? '小学' : '初级中学',
      pupils,
      teachers,
      Math.floor(teachers / 2),
      Math.floor(teachers / 5),
      pupils * perPupil,
      space / 10,
    ]),
  );

/** What the engine would get, without the cells it came from, in the order of the names. */
function contents(rows: Row[], options: GridOptions = {}): unknown {
  const outcome = readTable(gridOf(rows, options));
  if (outcome.kind === 'refused') return outcome.refusal.code;
  const list = outcome.table.schools.map((school) => ({
    ...school,
    source: '',
    amounts: valuesOf(school),
  }));
  return list.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function valuesOf(school: School): unknown {
  return Object.entries(school.amounts)
    .map(([field, parts]) => [
      field,
      ...Object.entries(parts).map(([part, amount]) => [
        part,
        'value' in amount ? amount.value.toFraction() : amount.missing,
      ]),
    ])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });

test('the order of the schools does not change what is read', () => {
  fc.assert(
    fc.property(
      schools.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
      ([list, other]) => {
        expect(contents([...header, ...other], { merges })).toEqual(
          contents([...header, ...list], { merges }),
        );
      },
    ),
  );
});

test('every school is read, with the table certain', () => {
  fc.assert(
    fc.property(schools, (list) => {
      const outcome = readTable(gridOf([...header, ...list], { merges }));
      expect(outcome.kind === 'table' && outcome.table.certainty).toBe('certain');
      expect(outcome.kind === 'table' && outcome.table.schools.length).toBe(list.length);
    }),
  );
});

test('lost merges do not change what is read', () => {
  const some = fc.subarray(merges);
  fc.assert(
    fc.property(schools, some, (list, kept) => {
      const rows = [...header, ...list];
      expect(contents(rows, { merges: kept })).toEqual(contents(rows, { merges }));
    }),
  );
});

test('sums, blank rows, repeated headers and footnotes between the schools do not change what is read', () => {
  const extra = fc.constantFrom<Row[]>(
    [[]],
    header,
    [[null, '小  计', null, 10, 2, 1, 0, 900, 4]],
    [['合计', null, null, 10, 2, 1, 0, 900, 4]],
    [['注：数据截至9月1日。']],
    [[null, '全县平均值']],
  );
  const places = fc.array(fc.tuple(fc.nat(20), extra), { maxLength: 5 });
  fc.assert(
    fc.property(schools, places, (list, inserted) => {
      const parts = list.map((row) => [row]);
      for (const [at, rows] of inserted) parts.splice(Math.min(at, parts.length), 0, rows);
      expect(contents([...header, ...parts.flat()], { merges })).toEqual(
        contents([...header, ...list], { merges }),
      );
    }),
  );
});

test('blanks, line breaks and full-width letters in the header do not change what is read', () => {
  const widen = (text: string): string => text.replace(/\(/g, '（').replace(/\)/g, '）');
  const breaks = fc.array(fc.tuple(fc.nat(30), fc.constantFrom(' ', '\n', '　', '\u00a0')), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(schools, fc.array(breaks, { minLength: 9, maxLength: 9 }), (list, plan) => {
      const broken = header.map((row) =>
        row.map((cell, at) => {
          if (typeof cell !== 'string') return cell;
          return (plan[at] ?? []).reduce((text, [place, blank]) => {
            const where = place % (text.length + 1);
            return text.slice(0, where) + blank + text.slice(where);
          }, widen(cell));
        }),
      );
      expect(contents([...broken, ...list], { merges })).toEqual(
        contents([...header, ...list], { merges }),
      );
    }),
  );
});

test('万元 and 元 give the same amounts', () => {
  fc.assert(
    fc.property(schools, (list) => {
      const inWan = header.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell.replace('（元）', '（万元）') : cell)),
      );
      const converted = list.map((row) =>
        row.map((cell, at) => (at === 7 && typeof cell === 'number' ? cell / 10000 : cell)),
      );
      expect(contents([...inWan, ...converted], { merges })).toEqual(
        contents([...header, ...list], { merges }),
      );
    }),
  );
});

test('a table reads the same wherever it stands on the sheet', () => {
  fc.assert(
    fc.property(schools, fc.nat(50), fc.nat(30), (list, row, column) => {
      const rows = [...header, ...list];
      const moved = contents(rows, { at: { row, column } });
      expect(moved).toEqual(contents(rows));
    }),
  );
});

test('columns in another order give the same schools', () => {
  fc.assert(
    fc.property(schools, shuffled([0, 1, 2, 3, 4, 5, 6, 7, 8]), (list, order) => {
      const flat: Row = [
        '序号',
        '学校名称',
        '学校类别',
        '在校生数',
        '专任教师数',
        '高于规定学历教师数',
        '县级以上骨干教师数',
        '教学仪器设备值（元）',
        '教学及辅助用房面积',
      ];
      const rows = [flat, ...list];
      const reordered = rows.map((row) => order.map((at) => row[at] ?? null));
      expect(contents(reordered)).toEqual(contents(rows));
    }),
  );
});

test('no grid makes reading throw', () => {
  const words = fc.constantFrom(
    '学校名称',
    '在校生数',
    '图书册数',
    '小学',
    '初中',
    '合计',
    '其中',
    '（万元）',
    '单位：万元',
    '教学仪器设备值',
    'L1',
    '甲',
    '一、小学',
    '全县平均值',
    '差异系数',
    '东关小学',
    '育才九年一贯制学校',
    '城关镇',
    '注：',
    '—',
    '#REF!',
    '600多',
  );
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 6, arbitrary: words },
    fc.constant(null),
    fc.double(),
    fc.string(),
    fc.boolean(),
  );
  const corner = fc.tuple(fc.nat(12), fc.nat(8));
  const rect = fc.tuple(corner, corner).map(([[top, left], [down, across]]) => ({
    top,
    left,
    bottom: top + down,
    right: left + across,
  }));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
      fc.array(rect, { maxLength: 4 }),
      fc.option(fc.array(rect, { maxLength: 2 })),
      (rows, areas, selection) => {
        const grid = { ...gridOf(rows), merges: areas, selection };
        expect(['table', 'refused']).toContain(readTable(grid).kind);
      },
    ),
    { numRuns: 600 },
  );
});
