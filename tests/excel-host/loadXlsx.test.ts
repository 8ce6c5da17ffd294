import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadXlsx } from './loadXlsx';
import { WorkbookModel } from './model/WorkbookModel';

function open(name: string): WorkbookModel {
  return WorkbookModel.open(loadXlsx(readFileSync(join(__dirname, '..', 'fixtures', name))));
}

describe('loading a real .xlsx into the simulated Excel', () => {
  const workbook = open('clerk-table.xlsx');
  const sheet = workbook.sheets[0];

  it('keeps order and visibility of the sheets', () => {
    expect(workbook.sheets.map(({ settings }) => [settings.name, settings.visibility])).toEqual([
      ['小学', 'Visible'],
      ['填表说明', 'Visible'],
      ['旧数据', 'Hidden'],
      ['参数', 'VeryHidden'],
    ]);
  });

  it('keeps texts, numbers and formulas apart', () => {
    expect(sheet?.cell(4, 2)).toMatchObject({ value: '1200', formula: null });
    expect(sheet?.cell(3, 2)).toMatchObject({ value: 860, formula: null });
    expect(sheet?.cell(3, 6)).toMatchObject({ value: null, formula: '=D4/C4' });
    expect(sheet?.cell(5, 1)).toMatchObject({ value: '=东岭小学', formula: null });
  });

  it('keeps fills: plain, hatched and of the theme', () => {
    expect(sheet?.cell(3, 2).fill).toEqual({ color: '#FFFF00', pattern: 'Solid' });
    expect(sheet?.cell(4, 3).fill).toEqual({
      color: '#00FF00',
      pattern: 'Gray16',
      patternColor: '#FF0000',
    });
    expect(sheet?.cell(5, 3).fill).toEqual({ color: '#B9CDE5', pattern: 'Solid' });
    expect(sheet?.cell(6, 2).fill).toBeNull();
  });

  it('keeps merges, hidden rows and columns, formats and panes', () => {
    expect(sheet?.settings.merges).toHaveLength(8);
    expect(sheet?.settings.hiddenRows).toEqual([5]);
    expect(sheet?.settings.hiddenColumns).toEqual([4]);
    expect(sheet?.cell(3, 3).numberFormat).toBe('#,##0.00');
    expect(sheet?.settings.frozen).toEqual({ rows: 3, columns: 2 });
  });

  it('tells protected sheets', () => {
    const flags = open('protected-table.xlsx').sheets.map(({ settings }) => settings.isProtected);
    expect(flags).toEqual([true, false]);
  });
});
