import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/CellValue';
import { parseRect } from '../../../src/workbook/notation/parseRect';
import { rectAddress } from '../../../src/workbook/notation/rectAddress';
import { readSources } from '../../../src/reading/sources/readSources';
import { gridOf } from '../gridOf';
import { amountsOf, sourceOfSheets } from './formsRead';
import {
  conditionsForm,
  factsForm,
  oldConditionsForm,
  oldPupilsForm,
  oldRoomsForm,
  oldTeachersForm,
  otherFigures,
  pupilsForm,
  roomsForm,
  someFigures,
  someResources,
  stagedTeachersForm,
  teachersForm,
  type Sheet,
} from './ministryForms';

const stages = { primary: someFigures, junior: otherFigures };
const workbooks: readonly (readonly Sheet[])[] = [
  [
    pupilsForm('primary', someFigures),
    pupilsForm('junior', otherFigures),
    stagedTeachersForm(stages),
    factsForm(stages),
    roomsForm(someResources),
    conditionsForm(someResources),
  ],
  [
    pupilsForm('primary', someFigures),
    teachersForm('primary', someFigures),
    roomsForm(someResources),
    conditionsForm(someResources),
  ],
  [
    oldPupilsForm('primary', someFigures),
    oldTeachersForm(someFigures),
    oldRoomsForm(someResources),
    oldConditionsForm(someResources),
  ],
];

const contents = (sheets: readonly Sheet[]): unknown =>
  sourceOfSheets(sheets).schools.map((school) => [
    school.name,
    school.code,
    school.kind,
    school.stage,
    amountsOf(school),
  ]);

const book = fc.constantFrom(...workbooks);
const places = fc.array(fc.nat(30), { maxLength: 5 });

/** Row and column numbers after blank ones were put in before `at`. */
const shifted = (merges: readonly string[], at: number, way: 'row' | 'column'): string[] =>
  merges.map((address) => {
    const rect = parseRect(address);
    if (!rect) throw new Error(address);
    const move = (place: number): number => (place >= at ? place + 1 : place);
    return rectAddress(
      way === 'row'
        ? { ...rect, top: move(rect.top), bottom: move(rect.bottom) }
        : { ...rect, left: move(rect.left), right: move(rect.right) },
    );
  });

const withRow = (sheet: Sheet, at: number): Sheet => ({
  ...sheet,
  rows: [...sheet.rows.slice(0, at), [], ...sheet.rows.slice(at)],
  merges: shifted(sheet.merges, at, 'row'),
});
const withColumn = (sheet: Sheet, at: number): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    at >= row.length ? row : [...row.slice(0, at), null, ...row.slice(at)],
  ),
  merges: shifted(sheet.merges, at, 'column'),
});

test('blank rows between the rows of a form do not change what is read', () => {
  fc.assert(
    fc.property(book, places, (sheets, rows) => {
      const bent = sheets.map((sheet) => rows.reduce(withRow, sheet));
      expect(contents(bent)).toEqual(contents(sheets));
    }),
  );
});

test('blank columns between the columns of a form do not change what is read', () => {
  fc.assert(
    fc.property(book, places, (sheets, columns) => {
      const bent = sheets.map((sheet) => columns.reduce(withColumn, sheet));
      expect(contents(bent)).toEqual(contents(sheets));
    }),
  );
});

test('blanks and line breaks inside words do not change what is read', () => {
  const breaks = fc.array(fc.tuple(fc.nat(200), fc.constantFrom(' ', '\n', '　', '\u00a0')), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(book, breaks, (sheets, list) => {
      let text = 0;
      const broken = (cell: CellValue): CellValue => {
        if (typeof cell !== 'string' || /^\d/.test(cell)) return cell;
        text++;
        return list.reduce(
          (words, [place, blank]) =>
            place % 17 === text % 17
              ? words.slice(0, place % (words.length + 1)) +
                blank +
                words.slice(place % (words.length + 1))
              : words,
          cell,
        );
      };
      const bent = sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => row.map(broken)),
      }));
      expect(contents(bent)).toEqual(contents(sheets));
    }),
  );
});

test('rows of degrees in another order do not change what is read', () => {
  const [, sheets = []] = workbooks;
  const teachers = sheets[1];
  if (!teachers) throw new Error('no teachers');
  const body = teachers.rows.slice(7);
  fc.assert(
    fc.property(fc.shuffledSubarray(body, { minLength: body.length }), (rows) => {
      const bent = sheets.map((sheet) =>
        sheet === teachers ? { ...sheet, rows: [...sheet.rows.slice(0, 7), ...rows] } : sheet,
      );
      expect(contents(bent)).toEqual(contents(sheets));
    }),
  );
});

test('lost merges do not change what is read', () => {
  fc.assert(
    fc.property(book, fc.infiniteStream(fc.boolean()), (sheets, coins) => {
      const bent = sheets.map((sheet) => ({
        ...sheet,
        merges: sheet.merges.filter(() => coins.next().value ?? true),
      }));
      expect(contents(bent)).toEqual(contents(sheets));
    }),
  );
});

test('a form reads the same wherever it stands on its sheet, and in any order of the sheets', () => {
  fc.assert(
    fc.property(book, fc.nat(20), fc.nat(10), (sheets, row, column) => {
      const grids = [...sheets].reverse().map(({ name, rows, merges }) => {
        const moved = merges.map((address) => {
          const rect = parseRect(address);
          if (!rect) throw new Error(address);
          const { top, left, bottom, right } = rect;
          return rectAddress({
            ...{ top: top + row, bottom: bottom + row },
            ...{ left: left + column, right: right + column },
          });
        });
        return gridOf(rows, { sheet: name, merges: moved, at: { row, column } });
      });
      const { sources } = readSources(grids, { file: null, mappings: [] });
      const school = sources[0]?.schools[0];
      expect(school && amountsOf(school)).toEqual(sourceOfSheets(sheets).schools.map(amountsOf)[0]);
    }),
  );
});

test('no sheets make reading throw', () => {
  const words = fc.constantFrom(
    ...[
      '甲',
      '乙',
      '丙',
      '总计',
      '合计',
      '指标名称',
      '代码',
      '计量单位',
      '在校生数',
      '小学',
      '初中',
    ],
    ...[
      '小学分类型学生数',
      '专任教师分学历情况',
      '中小学校舍情况',
      '教基3112',
      '#女',
      '其中：',
      '本科',
    ],
    ...[
      '学校名称：',
      '学校（机构）标识码：31',
      '填报项目',
      '填报值',
      '单位',
      '万元',
      '小学学生人数',
    ],
    ...[
      '姓名',
      '学历',
      '任教学科',
      '职称',
      '任教学段',
      '体育',
      '骨干教师',
      '√',
      '600多',
      '#REF!',
      '—',
    ],
    ...[
      '学校名称',
      '图书',
      '教学仪器设备资产值',
      '东关小学',
      '教师姓名',
      '是否专任',
      '网络多媒体教室',
    ],
  );
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 6, arbitrary: words },
    fc.constant(null),
    fc.integer({ min: 0, max: 12 }),
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
  const sheet = fc.record({
    name: fc.constantFrom('教基3112', 'Sheet1', '教师名册', '基础基522_小学'),
    rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }),
    areas: fc.array(rect, { maxLength: 4 }),
  });
  fc.assert(
    fc.property(
      fc.array(sheet, { maxLength: 3 }),
      fc.option(fc.constantFrom('城关小学.xlsx', '初中.xlsx')),
      (sheets, file) => {
        const grids = sheets.map(({ name, rows, areas }) => ({
          ...gridOf(rows, { sheet: name }),
          merges: areas,
        }));
        const { sources, refusals } = readSources(grids, { file, mappings: [] });
        expect(sources.length + refusals.length).toBeGreaterThanOrEqual(sheets.length > 0 ? 1 : 0);
      },
    ),
    { numRuns: 600 },
  );
});
