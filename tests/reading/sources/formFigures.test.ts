import { readSources } from '../../../src/reading/sources/readSources';
import type { Source } from '../../../src/reading/sources/Source';
import { writtenUnit } from '../../../src/reading/words/units';
import type { Grid } from '../../../src/workbook/Grid';
import { gridOf, type Rows } from '../gridOf';
import { amountsOf, askedBy, foundBy } from './formsRead';

const items: Rows = [
  ['学校名称：城关小学'],
  ['项目', '单位', '填报值'],
  ['在校学生数', '人', 612],
  ['专任教师数', '人', 40],
  ['图书册数', '册', 9000],
];

function sourceOf(grids: readonly Grid[]): Source {
  const { sources, refusals } = readSources(grids, { file: null, mappings: [] });
  const [source] = sources;
  if (!source) throw new Error(JSON.stringify(refusals));
  return source;
}
const filledIn = (rows: Rows): Source => sourceOf([gridOf([...items, ...rows], { sheet: '填报' })]);
const amounts = (source: Source) => source.schools.map(amountsOf)[0];

describe('a figure of a form is read as that of a table', () => {
  test('a date is no number', () => {
    const grid = gridOf([...items, ['网络多媒体教室间数', '间', 45356]], { sheet: '填报' });
    const formats = grid.numberFormats.map((row, at) =>
      at === 5 ? row.map(() => 'm"月"d"日"') : row,
    );
    const source = sourceOf([{ ...grid, numberFormats: formats }]);
    expect(amounts(source)?.['networked-classrooms']).toBe('not-a-number');
    expect(foundBy(source)).toEqual(['not-a-number 填报!C6']);
  });

  test.each([
    ['1200㎡', '㎡', '1200', 'text-number'],
    ['1200㎡', null, '1200', 'text-number'],
    ['1200m2', '平方米', '1200', 'text-number'],
    ['2亩', '㎡', '1333.(3)', 'cell-unit'],
    ['0.12万平方米', '㎡', '1200', 'cell-unit'],
    ['12人', '㎡', 'not-a-number', 'not-a-number'],
  ])('%s under %s is %s', (text, unit, value, code) => {
    const source = filledIn([['教学及辅助用房面积', unit, text]]);
    expect(amounts(source)?.['teaching-space']).toBe(value);
    expect(foundBy(source)).toEqual([`${code} 填报!C6`]);
  });

  test.each([
    ['2105000元', '2105000'],
    ['210.5万元', '2105000'],
  ])('%s says its unit itself and nothing is asked', (text, value) => {
    const source = filledIn([['教学仪器设备值', null, text]]);
    expect(amounts(source)?.['equipment-value']).toBe(value);
    expect(askedBy(source)).toEqual([]);
  });

  test.each([
    ['是', '1'],
    ['未达标', '0'],
    ['大概', 'not-a-number'],
  ])('%s answers an item of yes or no', (text, value) => {
    const source = filledIn([['实验室是否达标', null, text]]);
    expect(Object.values(amounts(source) ?? {})).toContain(value);
  });
});

describe('a figure beside something unreadable', () => {
  const at = (name: string, figure: string | number | null): Grid =>
    gridOf([...items, ['网络多媒体教室间数', '间', figure]], { sheet: name });

  test.each(['#REF!', '约600'])('%s stays open and asked, whatever the order', (text) => {
    for (const [first, second] of [
      [500, text],
      [text, 500],
    ] as const) {
      const source = sourceOf([at('表一', first), at('表二', second)]);
      expect(amounts(source)?.['networked-classrooms']).toBe('not-a-number');
      expect(askedBy(source)).toEqual(['form-figures-differ 表二!C6']);
      expect(source.questions[0]?.details).toMatchObject({
        text: String(second),
        value: String(first),
      });
      const code = text === '约600' ? 'not-a-number' : 'error-cell';
      expect(foundBy(source)).toContain(`${code} ${first === 500 ? '表二' : '表一'}!C6`);
    }
  });

  test('a blank takes nothing from it', () => {
    const source = sourceOf([at('表一', 500), at('表二', null)]);
    expect(amounts(source)?.['networked-classrooms']).toBe('500');
    expect(foundBy(source)).toEqual([]);
  });
});

test.each(['㎡', 'm2', 'M2', 'm²', '平方米'])('%s is a unit of space', (words) => {
  expect(writtenUnit(words)?.measures).toEqual(['square-metre']);
});
