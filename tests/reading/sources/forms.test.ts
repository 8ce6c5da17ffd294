import type { CellValue } from '../../../src/workbook/CellValue';
import { readSources } from '../../../src/reading/sources/readSources';
import { amountsOf, askedBy, foundBy, sourceOfSheets } from './formsRead';
import {
  conditionsForm,
  factsForm,
  gridOfSheet,
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

const resources = {
  books: '27410',
  'building-area': '9321.5',
  computers: '156',
  'equipment-value': '1983600',
  'indoor-sports-space': '640',
  'networked-classrooms': '22',
  'site-area': '24100',
  'sports-ground': '8123.75',
  'teaching-space': '5120.4',
};
const primaryTeachers = {
  'arts-teachers': '5',
  'fine-arts-teachers': '2',
  'full-time-teachers': '47',
  'music-teachers': '3',
  'pe-teachers': '4',
  'teachers-bachelor': '31',
  'teachers-college': '11',
};
const newDegrees = { 'teachers-doctor': '0', 'teachers-master': '3' };

const identityOf = (sheets: readonly Sheet[], file: string | null = null): unknown[] =>
  sourceOfSheets(sheets, file).schools.map(({ name, code, kind, stage }) => [
    name,
    code,
    kind,
    stage,
  ]);
const only = (sheets: readonly Sheet[]) => {
  const source = sourceOfSheets(sheets);
  const [school] = source.schools;
  if (!school) throw new Error('no school');
  return { source, school, amounts: amountsOf(school) };
};
const changed = (sheet: Sheet, at: readonly [number, number], value: CellValue): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row, r) =>
    row.map((cell, c) => (r === at[0] && c === at[1] ? value : cell)),
  ),
});

describe('the forms since 2021', () => {
  const primary = [
    pupilsForm('primary', someFigures, '城关小学'),
    teachersForm('primary', someFigures, '城关小学'),
    roomsForm(someResources),
    conditionsForm(someResources),
  ];

  test('of a 小学 make one school of one stage with its figures as the whole', () => {
    const { source, amounts } = only(primary);
    expect(identityOf(primary)).toEqual([['城关小学', '3134001234', 'primary', 'primary']]);
    expect(amounts).toEqual({ ...resources, ...primaryTeachers, ...newDegrees, pupils: '812' });
    expect(source.findings).toEqual([]);
    expect(source.kind).toBe('form');
    expect(source.id).toBe('教基3112');
  });

  test('of a school of nine years hold rooms once and people per stage', () => {
    const stages = { primary: someFigures, junior: otherFigures };
    const { source, school, amounts } = only([
      pupilsForm('primary', someFigures),
      pupilsForm('junior', otherFigures),
      stagedTeachersForm(stages),
      factsForm(stages),
      roomsForm(someResources),
      conditionsForm(someResources),
    ]);
    expect([school.kind, school.stage]).toEqual(['nine-year', null]);
    expect(source.questions).toEqual([]);
    expect(amounts).toMatchObject({
      ...resources,
      'pupils primary': '812',
      'pupils junior': '405',
      'full-time-teachers': '83',
      'full-time-teachers primary': '47',
      'full-time-teachers junior': '36',
      'teachers-college primary': '11',
      'teachers-bachelor junior': '28',
      'teachers-doctor junior': '1',
      'pe-teachers junior': '3',
      'arts-teachers primary': '5',
      'backbone-teachers primary': '6',
      'backbone-teachers junior': '5',
    });
    expect(amounts).not.toHaveProperty('pupils');
  });

  test('of a 完全中学 keep 初中 and 高中 apart', () => {
    const stages = { junior: otherFigures, senior: someFigures };
    const teachers = stagedTeachersForm(stages);
    const { school, amounts } = only([
      pupilsForm('junior', otherFigures, '县第一中学'),
      pupilsForm('senior', someFigures, '县第一中学'),
      {
        ...teachers,
        name: '教基4156_完全中学',
        rows: [['中学专任教师分课程、分学历情况'], ...teachers.rows.slice(1)],
      },
      roomsForm(someResources),
    ]);
    expect([school.kind, school.stage]).toEqual(['complete-secondary', null]);
    expect(amounts).toMatchObject({
      'pupils junior': '405',
      'pupils senior': '812',
      'full-time-teachers junior': '36',
      'full-time-teachers senior': '47',
      'teachers-bachelor junior': '28',
    });
  });

  test('a degree row 高中阶段 is no stage', () => {
    const { amounts, school } = only(primary);
    expect(school.stage).toBe('primary');
    expect(Object.keys(amounts).filter((key) => key.includes('senior'))).toEqual([]);
  });

  test('what the school uses but does not own is asked about', () => {
    const { source, amounts } = only([
      ...primary.slice(0, 2),
      changed(roomsForm(someResources), [6, 5], 300),
    ]);
    expect(amounts['teaching-space']).toBe('5120.4');
    expect(askedBy(source)).toEqual(['form-lent-left-out 教基5170!F7']);
  });

  test('two sheets that state one figure differently leave it open and ask', () => {
    const ages: Sheet = {
      name: '教基3113',
      rows: [
        ['小学分年龄学生数'],
        ['指标名称', '代码', '招生数', '在校生数', '#女'],
        ['甲', '乙', 1, 2, 3],
        ['总计', '01', 141, 813, 377],
        ['6岁', '02', 100, 100, 50],
      ],
      merges: [],
    };
    const { source, amounts } = only([...primary, ages]);
    expect(amounts.pupils).toBe('not-a-number');
    expect(askedBy(source)).toEqual(['form-figures-differ 教基3113!D4']);
    expect(source.questions[0]?.details).toMatchObject({
      school: '城关小学',
      text: '813',
      value: '812',
      by: '教基3112!F8',
    });
    expect(only([...primary, changed(ages, [3, 3], 812)]).amounts.pupils).toBe('812');
  });

  test('a blank and a word are no zero', () => {
    const { source, amounts } = only([
      ...primary.slice(0, 1),
      changed(
        changed(teachersForm('primary', someFigures, '城关小学'), [10, 2], null),
        [11, 2],
        '三人',
      ),
    ]);
    expect(amounts['teachers-doctor']).toBe('blank');
    expect(amounts['teachers-master']).toBe('not-a-number');
    expect(foundBy(source)).toEqual([
      'blank-cell 教基4155_小学!C11',
      'not-a-number 教基4155_小学!C12',
    ]);
  });

  test('money without a unit is a question', () => {
    const { source } = only([
      ...primary.slice(0, 3),
      changed(conditionsForm(someResources), [12, 1], null),
    ]);
    expect(askedBy(source)).toEqual(['unit-assumed 教基5176!D13']);
  });

  test('艺术 that is not the sum of its parts is asked about where it does not say 计', () => {
    const teachers = stagedTeachersForm({ primary: someFigures });
    const { source } = only([pupilsForm('primary', someFigures), changed(teachers, [4, 6], 4)]);
    expect(askedBy(source)).toContain('form-arts-unclear 教基4155!G5');
  });

  test('forms of a stage that the school does not have count only when they hold something', () => {
    const none = { ...otherFigures, pupils: 0 };
    expect(identityOf([...primary, pupilsForm('junior', none, '城关小学')])).toEqual([
      ['城关小学', '3134001234', 'primary', 'primary'],
    ]);
    const { source, school } = only([...primary, pupilsForm('junior', otherFigures, '城关小学')]);
    expect([school.kind, school.stage]).toEqual(['nine-year', null]);
    expect(askedBy(source)).toEqual(['kind-unknown 教基3112!A3']);
  });

  test('addresses of a further file begin with its name', () => {
    const source = sourceOfSheets(primary, '城关小学.xlsx');
    expect(source.id).toBe('[城关小学.xlsx]');
    expect(source.schools[0]?.source).toBe('[城关小学.xlsx]教基3112!A3');
    expect(source.schools[0]?.amounts.pupils?.whole?.sources).toEqual([
      '[城关小学.xlsx]教基3112!F8',
    ]);
  });
});

describe('forms beside those of pupils, degrees and rooms', () => {
  const base = [pupilsForm('primary', someFigures), pupilsForm('junior', otherFigures)];
  const form = (name: string, rows: CellValue[][]): Sheet => ({ name, rows, merges: [] });

  test('staff, classes and titles are read too', () => {
    const { source, amounts } = only([
      ...base,
      form('教基4149', [
        ['中小学教职工'],
        ['指标名称', '代码', '教职工数', '专任教师', '行政人员', '校外教师'],
        ['甲', '乙', '1', '2', '3', '4'],
        ['总计', '01', 90, 83, 4, 0],
        ['#女', '02', 50, 44, 1, 0],
      ]),
      form('教基2106', [
        ['小学班数、班额情况'],
        ['指标名称', '代码', '合计', '一年级', '二年级'],
        ['甲', '乙', '1', '2', '3'],
        ['合计', '01', 18, 3, 3],
        ['25人及以下', '02', 2, 1, 0],
      ]),
      form('教基4153', [
        ['基础教育学校专任教师分年龄情况'],
        ['指标名称', '代码', '合计', '#女', '24岁及以下'],
        ['甲', '乙', '1', '2', '3'],
        ['学前教育', '01', 5, 5, 1],
        ['正高级', '02', 1, 0, 0],
        ['小学', '10', 47, 20, 3],
        [' #女', '11', 20, '-', 2],
        ['副高级', '13', 9, 5, 0],
        ['中级', '14', 21, 12, 0],
        ['初中', '20', 36, 15, 2],
        ['副高级', '23', 8, 3, 0],
        ['中级', '24', 17, 9, 0],
      ]),
    ]);
    expect(source.questions).toEqual([]);
    expect(amounts).toEqual({
      'pupils primary': '812',
      'pupils junior': '405',
      staff: '90',
      'full-time-teachers': '83',
      'classes primary': '18',
      'full-time-teachers primary': '47',
      'full-time-teachers junior': '36',
      'associate-senior-title-teachers primary': '9',
      'associate-senior-title-teachers junior': '8',
      'intermediate-title-only-teachers primary': '21',
      'intermediate-title-only-teachers junior': '17',
    });
  });

  test('a word under a group that means something else is not taken', () => {
    const { amounts } = only([
      form('教基3112', [
        ['小学分类型学生数'],
        ['学校（机构）名称：城关小学'],
        ['指标名称', '代码', '附设幼儿班', null, '在校生数', null],
        [null, null, '在校生数', '招生数', '合计', '#女'],
        ['甲', '乙', 1, 2, 3, 4],
        ['总计', '01', 66, 30, 812, 377],
      ]),
      form('教基5170', [
        ['中小学校舍情况'],
        ['指标名称', null, '代码', '合计'],
        ['甲', null, '乙', 1],
        ['总计', null, '01', 9000],
        ['危房', '教学及辅助用房', '02', 77],
        [null, '室内体育用房', '03', 7],
        ['正常使用', '其他', '04', 5],
      ]),
    ]);
    expect(amounts).toEqual({ pupils: '812', 'building-area': '9000' });
  });

  test('a sheet without a title is known by its number, one without codes by its header', () => {
    const { amounts } = only([
      form('教基3112', [
        ['指标名称', '代码', '毕业生数', '在校生数'],
        ['总计', '01', 130, 812],
        ['#女', '02', 60, 377],
      ]),
      form('教基5176_小学', [
        ['指标名称', '计量单位', '代码', '数量'],
        ['图书', '万册', '04', 2.741],
        ['其中：教学仪器设备资产值', '万元', '10', 198.36],
      ]),
    ]);
    expect(amounts).toEqual({ pupils: '812', books: '27410', 'equipment-value': '1983600' });
  });

  test('a form of townships is none of one school', () => {
    const sheet = form('教基3112', [
      ['小学分类型学生数'],
      ['指标名称', '代码', '在校生数'],
      ['甲', '乙', 1],
      ['总计', '01', 3000],
      ['城关镇', '02', 1800],
      ['河西乡', '03', 1200],
    ]);
    expect(readSources([gridOfSheet(sheet)], { file: null, mappings: [] }).sources).toEqual([]);
  });
});

describe('the forms until 2020', () => {
  const sheets = [
    oldPupilsForm('primary', someFigures),
    oldTeachersForm(someFigures),
    oldRoomsForm(someResources),
    oldConditionsForm(someResources),
  ];

  test('hold the same figures in other places', () => {
    const { source, amounts } = only(sheets);
    expect(amounts).toEqual({
      ...resources,
      ...primaryTeachers,
      'teachers-postgraduate': '3',
      pupils: '812',
    });
    expect(source.questions).toEqual([]);
  });

  test('networked classrooms of two kinds are added, and that is said', () => {
    const { source } = only(sheets);
    expect(foundBy(source)).toEqual(['form-figures-added 基础基522!J6']);
    expect(source.findings[0]?.details).toMatchObject({ text: 'J6、L6', value: '22' });
  });

  test('of a school of nine years take the stage from each title', () => {
    const { amounts } = only([...sheets, oldPupilsForm('junior', otherFigures)]);
    expect(amounts).toMatchObject({
      'pupils primary': '812',
      'pupils junior': '405',
      ...resources,
    });
  });
});

describe('who the school is', () => {
  const nameless = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' && /名称（章）|标识码/.test(cell) ? null : cell)),
    ),
  });
  const sheets = [nameless(pupilsForm('primary', someFigures)), conditionsForm(someResources)];

  test('the name comes from the file where no sheet says it', () => {
    expect(identityOf(sheets, '东关小学.xlsx')).toEqual([['东关小学', null, 'primary', 'primary']]);
    expect(foundBy(sourceOfSheets(sheets, '东关小学.xlsx'))).toEqual([
      'form-name-from-file [东关小学.xlsx]教基3112!A1',
    ]);
  });

  test('a school without any name is asked about', () => {
    expect(askedBy(sourceOfSheets(sheets, '报表1.xlsx'))).toEqual([
      'form-name-missing [报表1.xlsx]教基3112!A1',
    ]);
  });

  test('the sheet of master data gives name, code, kind and sponsor', () => {
    const master: Sheet = {
      name: '教基1001',
      rows: [
        ['学校（机构）基本情况'],
        ['指标名称', '代码', '内容'],
        ['甲', '乙', '1'],
        ['学校（机构）名称', '01', '育才学校'],
        ['学校（机构）标识码', '02', 3134005678],
        ['学校（机构）办学类型', '03', '312九年一贯制学校'],
        ['学校（机构）举办者', '04', '民办'],
      ],
      merges: [],
    };
    const source = sourceOfSheets([master, ...sheets]);
    expect(source.schools).toMatchObject([
      { name: '育才学校', code: '3134005678', kind: 'nine-year', sponsor: 'private', stage: null },
    ]);
    expect(source.attributes).toEqual(['code', 'school-kind', 'sponsor']);
    expect(source.questions).toEqual([]);
  });

  test('two kinds that contradict each other are asked about', () => {
    const named = sheets.map((sheet, at) => ({
      ...sheet,
      name: `${sheet.name}_${at === 0 ? '小学' : '九年一贯制学校'}`,
    }));
    expect(askedBy(sourceOfSheets(named, '育才学校.xlsx'))).toEqual([
      'form-facts-differ [育才学校.xlsx]教基5176_九年一贯制学校!A1',
    ]);
  });

  test('forms of two schools in one workbook stay apart', () => {
    const other = changed(
      pupilsForm('primary', otherFigures, '东关小学'),
      [2, 4],
      '学校（机构）标识码：3134009999',
    );
    expect(identityOf([pupilsForm('primary', someFigures, '城关小学'), other])).toEqual([
      ['城关小学', '3134001234', 'primary', 'primary'],
      ['东关小学', '3134009999', 'primary', 'primary'],
    ]);
  });
});

describe('sheets that are no form of one school', () => {
  test('a form of a county, with kinds of schools in its rows, is none', () => {
    const county: Sheet = {
      name: '教基3112',
      rows: [
        ['小学分类型学生数'],
        ['指标名称', '代码', '毕业生数', '在校生数'],
        ['甲', '乙', 1, 2],
        ['总计', '01', 100, 3000],
        ['城关小学', '02', 60, 1800],
        ['东关小学', '03', 40, 1200],
      ],
      merges: [],
    };
    const { sources } = readSources([gridOfSheet(county)], { file: null, mappings: [] });
    expect(sources.map(({ kind }) => kind)).not.toContain('form');
  });

  test('a table of schools is one under any name and with any codes', () => {
    const rows: CellValue[][] = [
      ['序号', '学校名称', '在校生数', '图书'],
      ['甲', '乙', 1, 2],
      [1, '城关小学', 411, 9000],
      [2, '东关小学', 300, 8000],
    ];
    const kindsOf = (sheet: Sheet) =>
      readSources([gridOfSheet(sheet)], { file: null, mappings: [] }).sources.map(
        ({ kind, schools }) => [kind, schools.length],
      );
    expect(kindsOf({ name: '教基3112', rows, merges: [] })).toEqual([['table', 2]]);
    expect(kindsOf({ name: '小学办学条件', rows, merges: [] })).toEqual([['table', 2]]);
    const [head = [], , ...schools] = rows;
    expect(kindsOf({ name: '教基3112', rows: [head, ...schools], merges: [] })).toEqual([
      ['table', 2],
    ]);
  });

  test('forms about pupils who moved or teachers who were trained give nothing', () => {
    const moved: Sheet = {
      name: '教基3211',
      rows: [
        ['小学学生变动情况'],
        ['指标名称', '代码', '上学年初报表在校生数', '增加', '本学年初报表在校生数'],
        ['甲', '乙', 1, 2, 3],
        ['总计', '01', 800, 12, 812],
      ],
      merges: [],
    };
    const read = readSources([gridOfSheet(moved)], { file: null, mappings: [] });
    expect(read.sources).toEqual([]);
    expect(read.refusals.map(({ code, sheet }) => [code, sheet])).toEqual([
      ['no-figures', '教基3211'],
    ]);
  });

  test('an empty workbook gives nothing and says so', () => {
    const read = readSources([gridOfSheet({ name: 'Sheet1', rows: [], merges: [] })], {
      file: null,
      mappings: [],
    });
    expect(read.sources).toEqual([]);
    expect(read.refusals).toHaveLength(1);
  });
});
