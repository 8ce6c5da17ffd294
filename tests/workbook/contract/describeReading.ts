import { rectAddress } from '../../../src/workbook/notation/rectAddress';
import { at, valueAt } from './examplePlan';
import type { OpenFixture } from './Fixture';

export function describeReading(openFixture: OpenFixture): void {
  describe('reading', () => {
    it('gives the used range with numbers, texts and blanks as they are', async () => {
      const { workbook } = await openFixture('clerk-table.xlsx');
      const grid = await workbook.read({ kind: 'sheet', sheet: '小学' });
      expect(rectAddress(grid.area)).toBe('A1:G12');
      expect(grid.values).toHaveLength(12);
      expect(grid.values.every((row) => row.length === 7)).toBe(true);
      expect(valueAt(grid, 'C4')).toBe(860);
      expect(valueAt(grid, 'C5')).toBe('1200');
      expect(valueAt(grid, 'F4')).toBe(172);
      expect(valueAt(grid, 'E5')).toBeNull();
      expect(valueAt(grid, 'D2')).toBe('教学及辅助用房');
      expect(valueAt(grid, 'E2')).toBeNull();
    });

    it('tells formulas from texts that look like one', async () => {
      const { workbook } = await openFixture('clerk-table.xlsx');
      const grid = await workbook.read({ kind: 'sheet', sheet: '小学' });
      const flag = (address: string) => grid.formulas[at(address).row]?.[at(address).column];
      expect(['G4', 'G8', 'B6', 'C4', 'A1'].map(flag)).toEqual([true, true, false, false, false]);
      expect(valueAt(grid, 'B6')).toBe('=东岭小学');
    });

    it('gives number formats, merged areas, hidden rows and hidden columns', async () => {
      const { workbook } = await openFixture('clerk-table.xlsx');
      const grid = await workbook.read({ kind: 'sheet', sheet: '小学' });
      expect(grid.numberFormats[3]).toEqual([
        'General',
        'General',
        'General',
        '#,##0.00',
        'General',
        'General',
        '0.00',
      ]);
      expect(grid.merges.map(rectAddress).sort()).toEqual(
        ['A1:G1', 'A2:A3', 'B2:B3', 'C2:C3', 'D12:E12', 'D2:E2', 'F2:F3', 'G2:G3'].sort(),
      );
      expect(grid.hiddenRows).toEqual([5]);
      expect(grid.hiddenColumns).toEqual([4]);
      expect(grid.isProtected).toBe(false);
      expect(grid.selection).toBeNull();
    });

    it('gives the sheets in order and which of them can be seen', async () => {
      const { workbook } = await openFixture('clerk-table.xlsx');
      const expected = [
        { name: '小学', visible: true },
        { name: '填表说明', visible: true },
        { name: '旧数据', visible: false },
        { name: '参数', visible: false },
      ];
      expect(await workbook.sheets()).toEqual(expected);
      expect((await workbook.read({ kind: 'selection' })).sheets).toEqual(expected);
    });

    it('reads round what is selected and says what that was', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      await fixture.select('小学', 'C6');
      const grid = await fixture.workbook.read({ kind: 'selection' });
      expect(grid.sheet).toBe('小学');
      expect(rectAddress(grid.area)).toBe('A1:G12');
      expect(grid.selection?.map(rectAddress)).toEqual(['C6']);
      await fixture.select('填表说明', 'A1:B2');
      const other = await fixture.workbook.read({ kind: 'selection' });
      expect(other.sheet).toBe('填表说明');
      expect(valueAt(other, 'A2')).toBe(3.5);
    });

    it('takes a named range for the selection', async () => {
      const { workbook } = await openFixture('clerk-table.xlsx');
      const grid = await workbook.read({ kind: 'sheet', sheet: '小学', range: 'B4:D8' });
      expect(grid.selection?.map(rectAddress)).toEqual(['B4:D8']);
      expect(rectAddress(grid.area)).toBe('A1:G12');
    });

    it('says that a sheet is protected', async () => {
      const { workbook } = await openFixture('protected-table.xlsx');
      expect((await workbook.read({ kind: 'sheet', sheet: '小学' })).isProtected).toBe(true);
    });

    it('gives one blank cell for an empty sheet', async () => {
      const { workbook } = await openFixture('protected-table.xlsx');
      const grid = await workbook.read({ kind: 'sheet', sheet: '空表' });
      expect(grid.values).toEqual([[null]]);
      expect(grid.formulas).toEqual([[false]]);
    });

    it('refuses a sheet that is not there, and names it', async () => {
      const { workbook } = await openFixture('clerk-table.xlsx');
      await expect(workbook.read({ kind: 'sheet', sheet: '高中' })).rejects.toMatchObject({
        code: 'sheet-missing',
        where: { sheet: '高中' },
      });
    });

    it('changes nothing', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const before = await fixture.snapshot();
      await fixture.workbook.read({ kind: 'selection' });
      await fixture.workbook.receipts();
      expect(await fixture.snapshot()).toEqual(before);
    });
  });
}
