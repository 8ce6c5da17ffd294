import { readTable } from '../../../src/reading/readTable';
import type { SchoolTable } from '../../../src/reading/SchoolTable';
import type { IndicatorId } from '../../../src/standards/IndicatorId';
import type { CellValue } from '../../../src/workbook/CellValue';
import { gridOf } from '../gridOf';
import { findingsOf, questionsOf, readTableOf } from '../readTableOf';

const withColumn = (header: string, values: readonly CellValue[]) =>
  readTableOf(
    [
      ['学校名称', '在校生数', header],
      ...values.map((value, at) => [`${'东西南'[at]}关小学`, 100 * (at + 1), value]),
    ],
    { sheet: '小学' },
  );

const statedIn = ({ schools }: SchoolTable, id: IndicatorId): string[] =>
  schools.map(({ stated }) => {
    const amount = stated[id]?.whole;
    return amount && 'value' in amount ? amount.value.toFraction() : (amount?.missing ?? 'absent');
  });

describe('师生比', () => {
  test.each([
    ['师生比', [0.049, '0.05', 0.065], ['49/1000', '1/20', '13/200'], []],
    ['师生比', ['1:22', '1：20', '1∶12.5'], ['1/22', '1/20', '2/25'], []],
    ['生师比', ['17:1', '13.5:1', '1:22'], ['1/17', '2/27', '1/22'], []],
    ['生师比', [19.57, 17, 12.5], ['100/1957', '1/17', '2/25'], []],
    ['平均每一专任教师负担学生数', [16, 20, 12.5], ['1/16', '1/20', '2/25'], []],
    ['师生比', [16, 20, 12.5], ['1/16', '1/20', '2/25'], ['ratio-inverted C1']],
    ['生师比', [0.0625, 0.05, 0.08], ['1/16', '1/20', '2/25'], ['ratio-scale C1']],
  ])('%s %p is teachers per pupil', (header, values, expected, said) => {
    const table = withColumn(header, values);
    expect(statedIn(table, 'teachers-per-pupil')).toEqual(expected);
    expect(questionsOf(table)).toEqual([]);
    expect(findingsOf(table).filter((one) => one.startsWith('ratio'))).toEqual(said);
  });

  test('that Excel took for a time is read as it was typed', () => {
    const grid = gridOf(
      [
        ['学校名称', '在校生数', '师生比'],
        ['东关小学', 100, 82 / 1440],
        ['西关小学', 200, (17 * 60 + 1) / 1440],
      ],
      { sheet: '小学' },
    );
    const numberFormats = grid.values.map((row) =>
      row.map((_, at) => (at === 2 ? 'h:mm' : 'General')),
    );
    const outcome = readTable({ ...grid, numberFormats });
    if (outcome.kind === 'refused') throw new Error('refused');
    expect(statedIn(outcome.table, 'teachers-per-pupil')).toEqual(['1/22', '1/17']);
  });

  test('out of every usual range is a question', () => {
    expect(questionsOf(withColumn('师生比', [0.9, 1, 1.1]))).toEqual(['ratio-unclear C1']);
    expect(questionsOf(withColumn('师生比', [0.001, 0.001, 0.002]))).toEqual(['ratio-unclear C1']);
  });

  test('with one cell in the other notation is a question about that cell', () => {
    expect(questionsOf(withColumn('师生比', [0.054, 18.6, 0.06]))).toEqual(['ratio-unclear C3']);
  });
});

describe('values per pupil in another unit', () => {
  test('万元 a pupil are yuan', () => {
    const table = withColumn('生均教学仪器设备值（万元）', [0.25, 0.3, 0.2]);
    expect(statedIn(table, 'equipment-value-per-pupil')).toEqual(['2500', '3000', '2000']);
    expect(table.certainty).toBe('certain');
  });

  test('without a unit are decided where only one unit is usual', () => {
    const table = withColumn('生均教学仪器设备值', [0.25, 0.2, 0.22]);
    expect(statedIn(table, 'equipment-value-per-pupil')).toEqual(['2500', '2000', '2200']);
    expect(questionsOf(table)).toEqual([]);
    expect(findingsOf(table)).toContain('ratio-scale C1');
    expect(questionsOf(withColumn('生均教学仪器设备值', [0.5, 0.6, 0.7]))).toEqual([
      'ratio-unclear C1',
    ]);
  });

  test('percents over fractions are told by their size', () => {
    const header = '每百名学生拥有高于规定学历教师数（%）';
    const table = withColumn(header, [0.042, 0.05, 0.06]);
    expect(statedIn(table, 'qualified-teachers-per-100')).toEqual(['21/5', '5', '6']);
    expect(findingsOf(table)).toContain('ratio-scale C1');
    expect(
      statedIn(withColumn(header, ['4.2%', '5%', '6%']), 'qualified-teachers-per-100'),
    ).toEqual(['21/5', '5', '6']);
  });

  test('per hundred that look like values per pupil are a question', () => {
    const table = withColumn('每百名学生拥有高于规定学历教师数', [0.042, 0.05, 0.06]);
    expect(questionsOf(table)).toEqual(['ratio-unclear C1']);
  });

  test('of qualified teachers serve both standards', () => {
    const table = withColumn('每百名学生拥有高于规定学历教师数', [4.2, 5, 6]);
    expect(statedIn(table, 'qualified-teachers-per-pupil')).toEqual(['21/500', '1/20', '3/50']);
  });
});

describe('the national form with values per pupil alone', () => {
  const rows: CellValue[][] = [
    [
      '学校名称',
      '在校生数',
      '班级数',
      '生均教学及辅助用房面积（ ㎡）',
      '每百名学生拥有网络多媒体 教室数',
    ],
    ['东关小学', 1000, 25, 4.38, 2.3],
    ['西关小学', 500, 12, '5.10', 2.5],
    ['南关小学', 300, 7, '约4', null],
  ];

  test('is read with certainty, each value with its cell', () => {
    const table = readTableOf(rows, { sheet: '小学' });
    expect(table.certainty).toBe('certain');
    expect(statedIn(table, 'teaching-space-per-pupil')).toEqual([
      '219/50',
      '51/10',
      'not-a-number',
    ]);
    expect(table.schools[0]?.stated['teaching-space-per-pupil']?.whole?.sources).toEqual([
      '小学!D2',
    ]);
  });

  test('says what could not be read, since it counts', () => {
    expect(findingsOf(readTableOf(rows, { sheet: '小学' }))).toEqual([
      'text-number D3',
      'not-a-number D4',
      'blank-cell E4',
    ]);
  });

  test('says nothing of unreadable values where the totals are there too', () => {
    const both = rows.map((row, at) => [
      ...row,
      ['教学及辅助用房面积（㎡）', 4380, 2550, 1500][at] ?? null,
      ['网络多媒体教室数', 23, 12.5, 7][at] ?? null,
    ]);
    const table = readTableOf(both, { sheet: '小学' });
    expect(findingsOf(table)).toEqual([]);
    expect(statedIn(table, 'teaching-space-per-pupil')).toEqual([
      '219/50',
      '51/10',
      'not-a-number',
    ]);
  });

  test('keeps the values of each stage of a school apart', () => {
    const table = readTableOf([
      [
        '学校名称',
        '办学类型',
        '小学在校生数',
        '初中在校生数',
        '小学生均图书册数',
        '初中生均图书册数',
      ],
      ['育才学校', '九年一贯制学校', 300, 200, 25, 35],
    ]);
    const stated = table.schools[0]?.stated['books-per-pupil'];
    expect(Object.keys(stated ?? {})).toEqual(['primary', 'junior']);
  });
});

test('a stated value that contradicts the figures in every way of counting is a warning', () => {
  const table = readTableOf(
    [
      ['学校名称', '在校生数', '专任教师数', '图书册数', '师生比', '生均图书册数'],
      ['东关小学', 200, 10, 6000, 0.05, 30],
      ['西关小学', 200, 10, 6000, 20, 31],
      ['南关小学', 200, 10, 6000, 0.06, 30.2],
    ],
    { sheet: '小学' },
  );
  expect(findingsOf(table).filter((one) => one.startsWith('ratio'))).toEqual([
    'ratio-differs F3',
    'ratio-differs E4',
  ]);
  expect(table.certainty).toBe('certain');
});

describe('stated values beside raw quantities', () => {
  const degrees = (sheet: string, more: readonly string[] = []) =>
    readTableOf(
      [
        [
          '学校名称',
          '在校生数',
          '研究生',
          '本科',
          '每百名学生拥有高于规定学历教师数（%）',
          ...more,
        ],
        ['东关学校', 400, 1, 15, 0.05, ...more.map(() => 4)],
        ['西关学校', 300, 2, 12, 0.06, ...more.map(() => 4)],
        ['南关学校', 500, 1, 20, 0.045, ...more.map(() => 4)],
      ],
      { sheet },
    );
  const id = 'qualified-teachers-per-100';

  test('that are not enough for the stage are settled like those that stand alone', () => {
    const table = degrees('小学');
    expect(statedIn(table, id)).toEqual(['5', '6', '9/2']);
    expect(findingsOf(table)).toContain('ratio-scale E1');
  });

  test('that are enough for every stage decide nothing', () => {
    const table = degrees('小学', ['专科']);
    expect(findingsOf(table).filter((one) => one.startsWith('ratio-scale'))).toEqual([]);
  });

  test('of the one stage do not speak for the other', () => {
    const table = readTableOf([
      [
        '学校名称',
        '小学在校生数',
        '初中在校生数',
        '小学骨干教师数',
        '每百名学生拥有骨干教师数（%）',
      ],
      ['东关小学', 400, null, 4, 0.0105],
      ['西关初级中学', null, 300, null, 0.012],
      ['南关初级中学', null, 500, null, 0.011],
    ]);
    expect(statedIn(table, 'backbone-teachers-per-100')).toEqual(['21/20', '6/5', '11/10']);
    expect(findingsOf(table)).toContain('ratio-scale E1');
  });
});

describe('a single stated value fifty times off the middle one', () => {
  test('is a question where it decides', () => {
    const header = '生均教学仪器设备值（元）';
    expect(questionsOf(withColumn(header, [2500, 0.25, 2200]))).toEqual(['ratio-stray C3']);
    expect(questionsOf(withColumn(header, [2500, 180000, 2200]))).toEqual(['ratio-stray C3']);
    expect(questionsOf(withColumn(header, [2500, 400, 9000]))).toEqual([]);
    expect(questionsOf(withColumn(header, [2500, 0, 2200]))).toEqual([]);
  });

  test('is none in a row of statistics', () => {
    const table = readTableOf(
      [
        ['学校名称', '在校生数', '生均教学仪器设备值（元）'],
        ['东关小学', 100, 2500],
        ['西关小学', 200, 2200],
        ['南关小学', 200, 2300],
        ['差异系数', null, 0.21],
      ],
      { sheet: '小学' },
    );
    expect(questionsOf(table)).toEqual([]);
  });
});
