import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFileWorkbook } from '../../src/workbook/file/openFileWorkbook';
import type { FileWorkbook } from '../../src/workbook/file/FileWorkbook';
import type { Grid } from '../../src/workbook/Grid';
import { loadExcelize } from '../workbook/file/loadExcelize';

const open = async (name: string): Promise<FileWorkbook> => {
  const bytes = readFileSync(join(process.cwd(), 'assets/samples', name));
  return openFileWorkbook(new Uint8Array(bytes), await loadExcelize(), { name });
};

const read = async (name: string, sheet: string): Promise<Grid> =>
  (await open(name)).read({ kind: 'sheet', sheet });

const texts = ({ values }: Grid): string[] =>
  values.flat().filter((value) => typeof value === 'string');

/** Rows whose first cell is a serial number. */
const schoolRows = ({ values }: Grid): Grid['values'] =>
  values.filter(([serial]) => typeof serial === 'number');

it.each([
  ['clean.xlsx', ['小学', '初中'], '小学'],
  ['messy.xlsx', ['封面', '学校资源情况', '填表说明'], '学校资源情况'],
  ['nine-year.xlsx', ['学校资源（含一贯制）'], '学校资源（含一贯制）'],
  ['basic.xlsx', ['义务教育学校基本情况'], '义务教育学校基本情况'],
  ['county.xlsx', ['小学', '初中', '县级数据', '班级名单', '专用教室', '学校情况'], '县级数据'],
])('%s opens on its school table', async (name, sheets, shown) => {
  const book = await open(name);
  expect((await book.sheets()).map((sheet) => sheet.name)).toEqual(sheets);
  expect(book.activeSheet()).toBe(shown);
});

it.each([
  ['clean.xlsx', '小学'],
  ['messy.xlsx', '学校资源情况'],
  ['nine-year.xlsx', '学校资源（含一贯制）'],
  ['basic.xlsx', '义务教育学校基本情况'],
  ['county.xlsx', '小学'],
])('%s says that county, schools and figures are invented', async (name, sheet) => {
  expect(texts(await read(name, sheet)).some((text) => text.includes('虚构'))).toBe(true);
});

describe('the clean county', () => {
  it.each([
    ['小学', 24],
    ['初中', 9],
  ])('%s holds its schools without a gap, and rows that wait for results', async (sheet, count) => {
    const grid = await read('clean.xlsx', sheet);
    const schools = schoolRows(grid);
    expect(schools).toHaveLength(count);
    for (const row of schools) {
      expect(row.slice(4, 14).every((value) => typeof value === 'number')).toBe(true);
    }
    const labels = ['全县平均值', '标准差', '差异系数'];
    for (const label of labels) {
      const row = grid.values.find(([first]) => first === label);
      expect(row?.slice(1).every((value) => value === null)).toBe(true);
    }
  });

  it('sums the columns by formulas whose results are stored', async () => {
    const grid = await read('clean.xlsx', '小学');
    const at = grid.values.findIndex(([first]) => first === '合计');
    const pupils = schoolRows(grid).reduce((sum, row) => sum + Number(row[4]), 0);
    expect([grid.values[at]?.[4], grid.formulas[at]?.[4]]).toEqual([pupils, true]);
  });
});

describe('the messy county', () => {
  const sheet = '学校资源情况';

  it('has numbers as text, in full width, with separators and with a word', async () => {
    expect(texts(await read('messy.xlsx', sheet))).toEqual(
      expect.arrayContaining(['1,286', '628 ', '356', '４２８', '1134人', '5,913.5', '—']),
    );
  });

  it('has blocks for the stages, subtotals of townships, a hidden school and a blank figure', async () => {
    const grid = await read('messy.xlsx', sheet);
    expect(texts(grid)).toEqual(
      expect.arrayContaining(['一、小学', '二、初中', '大坪镇小计', '小学合计', '总  计']),
    );
    const [hidden = 0] = grid.hiddenRows;
    expect(grid.values[hidden - grid.area.top]?.[1]).toBe('枫林乡桐子坝小学');
    const blank = grid.values.find(([, name]) => name === '大坪镇民族初级中学');
    expect(blank?.[10]).toBeNull();
  });

  it('has a teaching point under 50 pupils, a special school and a formula column', async () => {
    const grid = await read('messy.xlsx', sheet);
    const kinds = schoolRows(grid).map((row) => [row[2], row[3]]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['教学点', 38],
        ['特殊教育学校', 86],
      ]),
    );
    expect(grid.formulas.filter((row) => row[13]).length).toBeGreaterThan(10);
  });
});

it('the county with nine-year schools has each kind of school that teaches several stages', async () => {
  const rows = schoolRows(await read('nine-year.xlsx', '学校资源（含一贯制）'));
  const kinds = new Set(rows.map((row) => row[2]));
  expect(kinds).toEqual(
    new Set(['小学', '初级中学', '九年一贯制学校', '十二年一贯制学校', '完全中学']),
  );
});

it('the county of basic balance has all eight inputs for every school', async () => {
  const rows = schoolRows(await read('basic.xlsx', '义务教育学校基本情况'));
  expect(rows).toHaveLength(18);
  for (const row of rows)
    expect(row.slice(4).every((value) => typeof value === 'number')).toBe(true);
});
