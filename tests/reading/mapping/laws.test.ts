import fc from 'fast-check';
import { placeOf } from '../../../src/reading/mapping/placeOf';
import type { ChosenMeaning, TableMapping } from '../../../src/reading/mapping/TableMapping';
import { readTable } from '../../../src/reading/readTable';
import type { SchoolTable } from '../../../src/reading/SchoolTable';
import { writtenUnit } from '../../../src/reading/words/units';
import type { CellValue } from '../../../src/workbook/CellValue';
import { gridOf } from '../gridOf';
import { findingsOf, questionsOf } from '../readTableOf';
import { figuresOf, readWith } from './readWith';

type Row = (CellValue | undefined)[];

const header: Row[] = [
  ['序号', '学校名称', '2023年在校生数', '专任教师', null, null, '教学仪器设备值（万元）', '校园'],
  [null, null, null, '合计', '高于规定学历教师数', '县级以上骨干教师数', null, '绿地'],
];
const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2'];
const schools = fc.uniqueArray(
  fc.record({
    place: fc.stringMatching(/^[东西南北中山河湖]{2,4}$/),
    pupils: fc.integer({ min: 1, max: 3000 }),
    teachers: fc.integer({ min: 0, max: 200 }),
    value: fc.integer({ min: 50, max: 900 }),
  }),
  { minLength: 1, maxLength: 8, selector: ({ place }) => place },
);
const tables = schools.map((list) => [
  ...header,
  ...list.map(({ place, pupils, teachers, value }, at): Row => [
    at + 1,
    `${place}小学`,
    pupils,
    teachers,
    teachers >> 1,
    teachers >> 2,
    (pupils * value) / 1000,
    place.length,
  ]),
]);

/** What the clerk would say who confirms every column as it was recognised. */
function asRecognised({ headerMarks, columns }: SchoolTable): TableMapping {
  const choices = columns.flatMap((column) => {
    const meaning = chosenAs(column);
    return meaning ? [{ ...placeOf(columns, column), meaning }] : [];
  });
  return { headerMarks, columns: choices, stage: null };
}

function chosenAs({ meaning, unit }: SchoolTable['columns'][number]): ChosenMeaning | null {
  switch (meaning.kind) {
    case 'unknown':
      return null;
    case 'field': {
      const isWritten = unit !== null && writtenUnit(unit.replace('㎡', 'm2')) !== null;
      const { kind, field, stage } = meaning;
      return { kind, field, stage, unit: isWritten ? unit : null };
    }
    case 'ratio': {
      const { kind, indicator, stage } = meaning;
      return { kind, indicator, stage };
    }
    default:
      return { kind: meaning.kind };
  }
}

test('confirming every column as it was recognised changes nothing', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const before = readWith(rows, {}, { merges });
      const after = readWith(rows, { mappings: [asRecognised(before)] }, { merges });
      expect(figuresOf(after)).toEqual(figuresOf(before));
      expect(findingsOf(after)).toEqual(findingsOf(before));
      expect(questionsOf(after)).toEqual(questionsOf(before));
      expect({ ...after, columns: [], mapping: null }).toEqual({ ...before, columns: [] });
    }),
  );
});

/** What happens to a template from one year to the next. */
const changes = fc.record({
  above: fc.integer({ min: 0, max: 4 }),
  left: fc.integer({ min: 0, max: 3 }),
  blank: fc.boolean(),
  year: fc.constantFrom('', '2025年', '2024-2025学年', '2030年'),
  kept: fc.subarray(merges),
});

test('a mapping is found again after rows and columns were inserted, in another year, without merges', () => {
  const mapping: TableMapping = {
    ...asRecognised(readWith([...header, [1, '东山小学', 90, 9, 4, 2, 30, 2]], {}, { merges })),
    stage: 'primary',
  };
  fc.assert(
    fc.property(tables, changes, (rows, { above, left, blank, year, kept }) => {
      const next = rows.map((row) =>
        row.map((cell) => (cell === '2023年在校生数' ? `${year}在校生数` : cell)),
      );
      const wider = blank ? next.map((row) => [...row.slice(0, 7), null, ...row.slice(7)]) : next;
      const title: Row[] = Array.from({ length: above }, (_, at) => [at === 0 ? '情况表' : null]);
      const options = { at: { row: 0, column: left }, merges: above + left > 0 ? [] : kept };
      const table = readWith([...title, ...wider], { mappings: [mapping] }, options);
      expect(table.mapping).toBe(mapping);
      expect(questionsOf(table)).toEqual([]);
      expect(figuresOf(table)).toEqual(
        figuresOf(readWith(rows, { mappings: [mapping] }, { merges })),
      );
      const chosen = table.columns.filter(({ isChosen }) => isChosen);
      expect(chosen).toHaveLength(mapping.columns.length);
    }),
  );
});

test('no mapping makes reading throw, whatever it says', () => {
  const word = fc.constantFrom('在校生数', '学校名称', '专任教师 > 合计', '', '别的');
  const meaning: fc.Arbitrary<ChosenMeaning> = fc.oneof(
    fc.constantFrom<ChosenMeaning>({ kind: 'ignored' }, { kind: 'name' }, { kind: 'serial' }),
    fc.record({
      kind: fc.constant('field' as const),
      field: fc.constantFrom('pupils' as const, 'books' as const, 'equipment-value' as const),
      stage: fc.constantFrom(null, 'primary' as const, 'senior' as const),
      unit: fc.constantFrom(null, '万元', '亩', '何物'),
    }),
  );
  const among = fc.integer({ min: 1, max: 4 });
  const choice = fc.record({ path: word, nth: fc.nat(3), among, meaning });
  const columns = fc.array(choice, { maxLength: 6 });
  const stage = fc.constantFrom(null, 'primary' as const, 'junior' as const);
  const rows = fc.tuple(fc.integer({ min: -2, max: 12 }), fc.nat(5));
  const marks = readWith([...header, [1, '东山小学', 90, 9, 4, 2, 30, 2]], {}, { merges });
  fc.assert(
    fc.property(tables, columns, stage, rows, (table, choices, given, [top, height]) => {
      const mappings = [{ headerMarks: marks.headerMarks, columns: choices, stage: given }];
      const headerRows = [top, top + height] as const;
      expect(() => readTable(gridOf(table, { merges }), { mappings })).not.toThrow();
      expect(() => readTable(gridOf(table), { mappings, headerRows })).not.toThrow();
    }),
  );
});
