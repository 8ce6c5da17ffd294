import type { CellValue } from '../../../src/workbook/CellValue';
import { amountOf, findingsOf, questionsOf, readTableOf } from '../readTableOf';

/** A table of three schools of 100 pupils with one more column; `values` are per school. */
const withColumn = (header: string, values: readonly CellValue[], title?: string) =>
  readTableOf(
    [
      ...(title === undefined ? [] : [[title]]),
      ['学校名称', '在校生数', '多媒体教室', header],
      ...values.map((value, at) => [`${'东西南'[at]}关小学`, 100, 4, value]),
    ],
    { sheet: '小学' },
  );
const about = (findings: readonly string[], code: string) =>
  findings.filter((one) => one.startsWith(code));

describe('a unit that nobody wrote', () => {
  test.each([
    ['教学及辅助用房面积', 0.9, '600', '亩'],
    ['体育运动场馆面积', 1.2, '800', '亩'],
    ['图书册数', 0.25, '2500', '万册'],
  ])('%s of %d for 100 pupils is %s', (header, value, amount, unit) => {
    const table = withColumn(header, [value, value, value]);
    const field = table.columns[3]?.meaning;
    if (field?.kind !== 'field') throw new Error('not recognised');
    expect(amountOf(table, 0, field.field)).toBe(amount);
    expect(questionsOf(table)).toEqual([]);
    expect(about(findingsOf(table), 'unit-')).toEqual(['unit-assumed D1']);
    expect(table.findings.find(({ code }) => code === 'unit-assumed')?.details['unit']).toBe(unit);
  });

  test.each([
    ['教学及辅助用房面积', 450],
    ['图书册数', 2500],
    ['占地面积', 2500],
  ])('%s that is believable as it stands is not spoken of', (header, value) => {
    expect(about(findingsOf(withColumn(header, [value, value, value])), 'unit-')).toEqual([]);
  });

  test('of an area that may be 亩 or 万平方米 is asked', () => {
    expect(questionsOf(withColumn('教学及辅助用房面积', [0.2, 0.3, 0.4]))).toEqual([
      'unit-unclear D1',
    ]);
  });

  test('of a quantity that no verdict rests on is never asked', () => {
    expect(questionsOf(withColumn('占地面积', [0.9, 1, 2]))).toEqual([]);
  });

  test('is told by the value per pupil that stands beside it', () => {
    const table = readTableOf(
      [
        ['学校名称', '在校生数', '教学仪器设备值', '生均教学仪器设备值（元）'],
        ['东关小学', 100, 50, 500],
        ['西关小学', 200, 110, 550],
      ],
      { sheet: '小学' },
    );
    expect(questionsOf(table)).toEqual([]);
    expect(amountOf(table, 0, 'equipment-value')).toBe('50000');
    expect(about(findingsOf(table), 'ratio-differs')).toEqual([]);
  });

  test('in the title line holds for what it measures', () => {
    const table = withColumn('教学仪器设备值', [30, 30, 30], '单位：千元');
    expect(amountOf(table, 0, 'equipment-value')).toBe('30000');
  });
});

describe('a unit in the header', () => {
  test.each([
    ['教学仪器设备值（千元）', 250, '250000'],
    ['教学仪器设备值（百元）', 2500, '250000'],
    ['图书（万册）', 0.25, '2500'],
    ['教学及辅助用房面积（亩）', 0.75, '500'],
    ['体育运动场馆面积（万平方米）', 0.08, '800'],
  ])('%s: %d is %s', (header, value, amount) => {
    const table = withColumn(header, [value, value, value]);
    const field = table.columns[3]?.meaning;
    if (field?.kind !== 'field') throw new Error('not recognised');
    expect(amountOf(table, 0, field.field)).toBe(amount);
    expect(findingsOf(table)).toContain('unit-converted D1');
    expect(questionsOf(table)).toEqual([]);
  });
});

describe('a cell with a unit of its own', () => {
  test('is converted and said, whatever the column is in', () => {
    for (const header of ['教学仪器设备值（元）', '教学仪器设备值（万元）']) {
      const isYuan = header.includes('（元）');
      const table = withColumn(header, [isYuan ? 250000 : 25, '26万元', isYuan ? 240000 : 24]);
      expect(amountOf(table, 1, 'equipment-value')).toBe('260000');
      expect(about(findingsOf(table), isYuan ? 'cell-unit' : 'text-number')).toHaveLength(1);
      expect(about(findingsOf(table), 'cell-unit')).toEqual(isYuan ? ['cell-unit D3'] : []);
    }
  });

  test('is right also where the unit of the column was assumed', () => {
    const table = withColumn('教学仪器设备值', [25, '240000元', 24]);
    expect(table.columns[3]?.meaning).toMatchObject({ factor: '10000' });
    expect(amountOf(table, 1, 'equipment-value')).toBe('240000');
    expect(findingsOf(table)).toContain('cell-unit D3');
  });

  test('of another kind is no number', () => {
    const table = withColumn('教学仪器设备值（元）', [250000, '26台', 240000]);
    expect(amountOf(table, 1, 'equipment-value')).toBe('not-a-number');
  });
});

test('a value per pupil among totals is no total, and the stated ratios still take it', () => {
  const totals = withColumn('教学仪器设备值（元）', [250000, '2500元/生', 240000]);
  expect(amountOf(totals, 1, 'equipment-value')).toBe('not-a-number');
  expect(findingsOf(totals)).toContain('not-a-number D3');
  const ratios = withColumn('生均教学仪器设备值（元）', [2500, '2500元/生', 2400]);
  const stated = ratios.schools[1]?.stated['equipment-value-per-pupil']?.whole;
  expect(stated && 'value' in stated && stated.value.toString()).toBe('2500');
});
