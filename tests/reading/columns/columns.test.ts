import { readTable } from '../../../src/reading/readTable';
import type { CellValue } from '../../../src/workbook/CellValue';
import { gridOf } from '../gridOf';
import { amountOf, findingsOf, questionsOf, readTableOf } from '../readTableOf';

describe('two columns for one quantity', () => {
  const table = (first: CellValue, second: CellValue, header = '在校学生数') =>
    readTableOf(
      [
        ['学校名称', '在校生数', header, '图书册数'],
        ['东关小学', 300, 300, 9000],
        ['西关小学', first, second, 8000],
        ['合计', 900, 901, 17000],
      ],
      { sheet: '小学' },
    );

  test('that agree for every school are only said', () => {
    expect(questionsOf(table(400, '400'))).toEqual([]);
    expect(findingsOf(table(400, 400))).toContain('duplicate-column C1');
  });

  test('that differ are a question with both figures and the first school', () => {
    const [question] = table(400, 410).questions;
    expect(question).toMatchObject({
      code: 'two-values',
      cell: '小学!C1',
      details: { school: '西关小学', by: '在校生数(B)', text: '410', value: '400' },
    });
  });

  test('are a question where the one that is used lacks the figure', () => {
    expect(questionsOf(table(null, 410))).toEqual(['two-values C1']);
    expect(questionsOf(table(400, null))).toEqual([]);
  });

  test('are no question where one has the clearer name', () => {
    expect(questionsOf(table(400, 410, '学生数'))).toEqual([]);
  });

  test('in two units are compared by what they amount to', () => {
    const money = (second: number) =>
      readTableOf(
        [
          ['学校名称', '在校生数', '教学仪器设备值（万元）', '教学仪器设备值（元）'],
          ['东关小学', 100, 25, 250000],
          ['西关小学', 100, 30, second],
        ],
        { sheet: '小学' },
      );
    expect(questionsOf(money(300000))).toEqual([]);
    expect(questionsOf(money(310000))).toEqual(['two-values D1']);
  });

  test('that no verdict rests on are never asked about', () => {
    const rows = [
      ['学校名称', '在校生数', '图书册数', '占地面积', '占地面积'],
      ['东关小学', 300, 9000, 5000, 6000],
    ];
    expect(questionsOf(readTableOf(rows, { sheet: '小学' }))).toEqual([]);
  });
});

test('columns of several years are told apart by the year in their headers', () => {
  const header = [
    '学校名称',
    '2021年在校生数',
    '2022年在校生数',
    '2023年在校生数',
    '2023年图书册数',
  ];
  const table = readTableOf([header, ['东关小学', 280, 290, 300, 9000]], { sheet: '小学' });
  expect(amountOf(table, 0, 'pupils')).toBe('300');
  expect(amountOf(table, 0, 'last-year-pupils')).toBe('290');
  expect(amountOf(table, 0, 'books')).toBe('9000');
  expect(findingsOf(table)).toEqual(['column-not-recognised B1']);
});

describe('indoor sport rooms in teaching space', () => {
  const rows = (header: string, indoor: string | null, note: string | null): CellValue[][] => [
    ['学校名称', '在校生数', header, indoor ?? '图书册数'],
    ['东关小学', 300, 1500, indoor ? 200 : 9000],
    ['西关小学', 200, 1200, indoor ? 100 : 8000],
    ...(note === null ? [] : [[note]]),
  ];
  const field = (table: ReturnType<typeof readTableOf>) => {
    const meaning = table.columns[2]?.meaning;
    return meaning?.kind === 'field' ? meaning.field : meaning?.kind;
  };

  test.each([
    '注：教学及辅助用房已扣除室内体育用房面积。',
    '注：1. 教学及辅助用房面积不含室内体育用房。',
    '说明：教学及辅助用房不包括体育馆',
  ])('%s makes the column net, which is said', (note) => {
    const table = readTableOf(rows('教学及辅助用房面积', null, note), { sheet: '小学' });
    expect(field(table)).toBe('teaching-space-net');
    expect(findingsOf(table)).toContain('space-net-by-note C1');
    expect(table.certainty).toBe('certain');
  });

  test('counted in by a note are taken off where they have a column', () => {
    const note = '注：教学及辅助用房含室内体育用房。';
    const table = readTableOf(rows('教学及辅助用房面积', '室内体育用房面积', note), {
      sheet: '小学',
    });
    expect(field(table)).toBe('teaching-space');
    expect(questionsOf(table)).toEqual([]);
  });

  test('counted in without a column of their own are a question', () => {
    const note = '注：教学及辅助用房含室内体育用房。';
    expect(
      questionsOf(readTableOf(rows('教学及辅助用房面积', null, note), { sheet: '小学' })),
    ).toEqual(['space-gross-by-note C1']);
    const header = '教学及辅助用房面积（含体育馆）';
    expect(questionsOf(readTableOf(rows(header, null, null), { sheet: '小学' }))).toEqual([
      'space-gross-by-note C1',
    ]);
  });

  test.each([
    ['教学及辅助用房不含室内体育用房', 'teaching-space'],
    ['教学及辅助用房含室内体育用房', 'teaching-space'],
  ])('in a remark on one school (%s) say nothing about the column', (remark, expected) => {
    const table = readTableOf(
      [
        ['学校名称', '在校生数', '教学及辅助用房面积', '图书册数', '备注'],
        ['东关小学', 300, 1500, 9000, null],
        ['西关小学', 200, 1200, 8000, remark],
        ['南关小学', null, null, null, remark],
      ],
      { sheet: '小学' },
    );
    expect(field(table)).toBe(expected);
    expect(questionsOf(table)).toEqual([]);
    expect(findingsOf(table).filter((one) => one.startsWith('space-'))).toEqual([
      'space-remark E3',
      'space-remark E4',
    ]);
  });

  test('counted in by one note and out by another are a question', () => {
    const notes = (header: string, indoor: string | null, note: string) => [
      ['说明：教学及辅助用房不含体育馆'],
      ...rows(header, indoor, note),
    ];
    const said = '注：教学及辅助用房含室内体育用房。';
    for (const indoor of [null, '室内体育用房面积']) {
      const table = readTableOf(notes('教学及辅助用房面积', indoor, said), { sheet: '小学' });
      expect(field(table)).toBe('teaching-space');
      expect(questionsOf(table)).toEqual(['space-notes-differ C2']);
    }
  });

  test('are not spoken of by notes on something else', () => {
    const note = '注：运动场地面积不含室内体育用房。';
    expect(field(readTableOf(rows('教学及辅助用房面积', null, note), { sheet: '小学' }))).toBe(
      'teaching-space',
    );
  });
});

test('quantities of special cases are read, shown and said, but ask nothing', () => {
  const table = readTableOf(
    [
      [
        '学校名称',
        '在校生数',
        '运动场地面积',
        '校外租赁场馆面积',
        '到校交流轮岗&兼职&走教教师人数',
      ],
      ['东关小学', 300, 3000, 500, 2],
    ],
    { sheet: '小学' },
  );
  expect(amountOf(table, 0, 'rented-sports-space')).toBe('500');
  expect(amountOf(table, 0, 'visiting-pe-arts-teachers')).toBe('2');
  expect(findingsOf(table)).toEqual(['not-counted D1', 'not-counted E1']);
  expect(table.certainty).toBe('certain');
});

test('是, 达标, √ and 1 are 1; 否, 未达标, × and 0 are 0; other words are no answer', () => {
  const values: CellValue[] = ['是', '达标', '√', 1, true, '否', '未达标', '×', 0, null, '部分'];
  const rows = values.map((value, at) => [`第${at}小学`, 100, 2000, value]);
  const table = readTableOf([['学校名称', '在校生数', '图书册数', '实验室是否达标'], ...rows], {
    sheet: '小学',
  });
  expect(rows.map((_, at) => amountOf(table, at, 'laboratory-standard'))).toEqual([
    ...['1', '1', '1', '1', '1', '0', '0', '0', '0'],
    ...['blank', 'not-a-number'],
  ]);
  expect(table.certainty).toBe('certain');
});

test('a number that Excel shows as a date is no number', () => {
  const grid = gridOf(
    [
      ['学校名称', '在校生数', '图书册数'],
      ['东关小学', 300, 45356],
      ['西关小学', 200, 4000],
    ],
    { sheet: '小学' },
  );
  const numberFormats = grid.values.map((row, top) =>
    row.map((_, at) => (top === 1 && at === 2 ? 'm"月"d"日"' : '#,##0.00_ ;[Red]\\-#,##0.00\\ ')),
  );
  const outcome = readTable({ ...grid, numberFormats });
  if (outcome.kind === 'refused') throw new Error('refused');
  expect(amountOf(outcome.table, 0, 'books')).toBe('not-a-number');
  expect(amountOf(outcome.table, 1, 'books')).toBe('4000');
});

test('艺术 that is less than 音乐 and 美术 together is asked about, since it is no sum of them', () => {
  const table = (arts: number) =>
    readTableOf(
      [
        ['学校名称', '在校生数', '体育教师数', '艺术教师数', '音乐教师数', '美术教师数'],
        ['东关小学', 300, 2, arts, 1, 2],
      ],
      { sheet: '小学' },
    );
  expect(questionsOf(table(3))).toEqual([]);
  expect(questionsOf(table(1))).toEqual(['column-doubtful D1']);
});

test('every column is remembered once: one that is not used is not called unrecognised', () => {
  const table = readTableOf(
    [
      ['学校名称', '在校生数', '在校生数', '图书册数'],
      ['东关小学', 300, 300, 9000],
    ],
    { sheet: '小学' },
  );
  expect(findingsOf(table)).toEqual(['duplicate-column C1']);
});
