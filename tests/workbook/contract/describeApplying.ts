import type { CellPosition } from '../../../src/workbook/CellPosition';
import type { WritePlan } from '../../../src/workbook/WritePlan';
import { at, belowColor, examplePlan, floorColor, resultSheet, valueAt } from './examplePlan';
import type { Fixture, OpenFixture } from './Fixture';

/** A plan that must be refused: with which code, where, and without a trace in the workbook. */
async function expectRefusal(fixture: Fixture, plan: WritePlan, refusal: object): Promise<void> {
  const before = await fixture.snapshot();
  await expect(fixture.workbook.apply(plan)).rejects.toMatchObject({
    name: 'WorkbookError',
    ...refusal,
  });
  expect(await fixture.snapshot()).toEqual(before);
  expect(await fixture.workbook.receipts()).toEqual([]);
}

export function describeApplying(openFixture: OpenFixture): void {
  describe('applying a plan', () => {
    it('adds the sheet with its values, texts kept as texts', async () => {
      const { workbook } = await openFixture('clerk-table.xlsx');
      const receipt = await workbook.apply(await examplePlan(workbook, '小学'));
      expect(receipt.createdSheets.map(({ name }) => name)).toEqual(['均衡评估']);
      const grid = await workbook.read({ kind: 'sheet', sheet: '均衡评估' });
      expect(grid.values).toEqual(resultSheet.values);
      expect(grid.formulas.flat().some(Boolean)).toBe(false);
      expect(grid.merges).toEqual(resultSheet.merges);
      expect(grid.numberFormats[2]?.[1]).toBe('0.00');
      expect(grid.numberFormats[4]?.[2]).toBe('0.00');
      expect(grid.numberFormats[2]?.[2]).toBe('General');
    });

    it('gives the cells of the sheet their lists of choices, and no other cell', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      await fixture.workbook.apply(await examplePlan(fixture.workbook, '小学'));
      const answers = ['是', '否'];
      const expected = { B3: answers, B4: answers, D6: answers, D5: ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'] };
      expect(await fixture.choices('均衡评估')).toEqual(expected);
      expect(await fixture.choices('填表说明')).toEqual({});
      const name = await fixture.workbook.addSheet({ ...resultSheet, name: '县级数据' });
      expect(await fixture.choices(name)).toEqual(expected);
    });

    it('puts entries into the table with their formats and leaves the other cells alone', async () => {
      const { workbook } = await openFixture('clerk-table.xlsx');
      const before = await workbook.read({ kind: 'sheet', sheet: '小学' });
      await workbook.apply(await examplePlan(workbook, '小学'));
      const after = await workbook.read({ kind: 'sheet', sheet: '小学' });
      const entries = ['D9', 'D10', 'D11', 'F9'];
      expect(entries.map((address) => valueAt(after, address))).toEqual([
        2222.55,
        1987.5,
        0.451,
        '=甲',
      ]);
      const format = ({ row, column }: CellPosition) => after.numberFormats[row]?.[column];
      expect(entries.map(at).map(format)).toEqual(['0.00', '0.00', '0.00%', '0.00']);
      expect(after.formulas).toEqual(before.formulas);
      const changed = before.values.flatMap((row, r) =>
        row.flatMap((value, c) => (value === after.values[r]?.[c] ? [] : [`${r},${c}`])),
      );
      expect(changed).toEqual(
        entries
          .map(at)
          .map(({ row, column }) => `${row},${column}`)
          .sort(byRowThenColumn),
      );
    });

    it('writes down what stood in each cell before and what it put there', async () => {
      const { workbook } = await openFixture('clerk-table.xlsx');
      const plan = await examplePlan(workbook, '小学');
      const receipt = await workbook.apply(plan);
      expect(receipt).toMatchObject({
        version: 1,
        source: plan.source,
        standard: 'quality-balance-2017',
      });
      expect(receipt.cells).toHaveLength(4);
      expect(receipt.cells).toContainEqual({
        sheet: '小学',
        ...at('D11'),
        before: { value: null, numberFormat: '0.000' },
        after: { value: 0.451, numberFormat: '0.00%' },
      });
      expect(receipt.fills).toHaveLength(11);
      const fillOf = (address: string) =>
        receipt.fills.find(
          ({ row, column }) => row === at(address).row && column === at(address).column,
        );
      expect(fillOf('C4')).toMatchObject({ before: { color: '#FFFF00' }, after: belowColor });
      expect(fillOf('D7')).toMatchObject({ before: null, after: belowColor });
      expect(fillOf('B8')).toMatchObject({ before: null, after: floorColor });
    });

    it('keeps the receipt in the workbook, out of sight, also after saving and opening it', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const receipt = await fixture.workbook.apply(await examplePlan(fixture.workbook, '小学'));
      const sheets = await fixture.workbook.sheets();
      expect(sheets.map(({ name }) => name)).toEqual([
        '小学',
        '填表说明',
        '旧数据',
        '参数',
        '均衡评估',
      ]);
      expect(await fixture.workbook.receipts()).toEqual([receipt]);
      const reopened = await fixture.reopen();
      const [found, ...others] = await reopened.workbook.receipts();
      expect(others).toEqual([]);
      expect(found).toMatchObject({
        id: receipt.id,
        cells: receipt.cells,
        fills: receipt.fills,
        source: receipt.source,
      });
    });

    it('numbers a sheet whose name is taken', async () => {
      const { workbook } = await openFixture('result-name-taken.xlsx');
      const plan = await examplePlan(workbook, '初中', { entries: [], highlights: [] });
      const receipt = await workbook.apply(plan);
      expect(receipt.createdSheets.map(({ name }) => name)).toEqual(['均衡评估 (2)']);
      const untouched = await workbook.read({ kind: 'sheet', sheet: '均衡评估' });
      expect(untouched.values).toEqual([['去年的']]);
    });

    it('refuses when the table changed since it was read', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const plan = await examplePlan(fixture.workbook, '小学');
      await fixture.setCell('小学', 'C4', 861);
      await expectRefusal(fixture, plan, { code: 'changed-since', where: { sheet: '小学' } });
    });

    it('refuses a cell that is not empty, and names it', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const plan = await examplePlan(fixture.workbook, '小学', {
        entries: [
          { ...at('F11'), before: null, value: 0.3, numberFormat: null },
          { ...at('D9'), before: null, value: 1, numberFormat: null },
        ],
      });
      await expectRefusal(fixture, plan, {
        code: 'target-not-empty',
        where: { sheet: '小学', cells: ['F11'] },
      });
    });

    it('refuses to overwrite a formula', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const plan = await examplePlan(fixture.workbook, '小学', {
        entries: [{ ...at('G4'), before: null, value: 5, numberFormat: null }],
      });
      await expectRefusal(fixture, plan, {
        code: 'target-not-empty',
        where: { sheet: '小学', cells: ['G4'] },
      });
    });

    it.each(['D12', 'E12'])(
      'refuses %s, the first or another cell of a merged area, and names it',
      async (address) => {
        const fixture = await openFixture('clerk-table.xlsx');
        const { workbook } = fixture;
        const grid = await workbook.read({ kind: 'sheet', sheet: '小学' });
        const before = valueAt(grid, address);
        const plan = await examplePlan(workbook, '小学', {
          entries: [{ ...at(address), before, value: 5, numberFormat: null }],
        });
        await expectRefusal(fixture, plan, {
          code: 'target-merged',
          where: { sheet: '小学', cells: [address] },
        });
      },
    );

    it('refuses a protected sheet, and adds a sheet of ours beside it', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const plan = await examplePlan(fixture.workbook, '小学');
      await fixture.protect('小学');
      await expectRefusal(fixture, plan, { code: 'protected', where: { sheet: '小学' } });
      const sheetOnly = {
        ...plan,
        groups: plan.groups.filter(({ kind }) => kind === 'sheet'),
      };
      const receipt = await fixture.workbook.apply(sheetOnly);
      expect(receipt.createdSheets).toHaveLength(1);
      expect((await fixture.workbook.read({ kind: 'sheet', sheet: '小学' })).isProtected).toBe(
        true,
      );
    });

    it('refuses to add a sheet to a workbook whose structure is protected', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const plan = await examplePlan(fixture.workbook, '小学');
      await fixture.protectStructure();
      await expectRefusal(fixture, plan, { code: 'structure-protected', where: {} });
      await expect(fixture.workbook.addSheet(resultSheet)).rejects.toMatchObject({
        code: 'structure-protected',
      });
    });

    it('refuses when the sheet is gone', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const plan = await examplePlan(fixture.workbook, '小学');
      await fixture.renameSheet('小学', '小学表');
      await expectRefusal(fixture, plan, { code: 'sheet-missing', where: { sheet: '小学' } });
    });

    it('shows a new sample sheet under a free name', async () => {
      const { workbook } = await openFixture('result-name-taken.xlsx');
      expect(await workbook.addSheet(resultSheet)).toBe('均衡评估 (2)');
      expect(await workbook.addSheet(resultSheet)).toBe('均衡评估 (3)');
      const grid = await workbook.read({ kind: 'sheet', sheet: '均衡评估 (3)' });
      expect(grid.values).toEqual(resultSheet.values);
      expect((await workbook.read({ kind: 'selection' })).sheet).toBe('均衡评估 (3)');
    });

    it('goes to a cell', async () => {
      const { workbook } = await openFixture('clerk-table.xlsx');
      await workbook.goTo('填表说明', 'A2');
      const grid = await workbook.read({ kind: 'selection' });
      expect(grid.sheet).toBe('填表说明');
      expect(grid.selection).toEqual([{ top: 1, left: 0, bottom: 1, right: 0 }]);
      await expect(workbook.goTo('高中', 'A1')).rejects.toMatchObject({ code: 'sheet-missing' });
    });
  });
}

function byRowThenColumn(a: string, b: string): number {
  const [rowA = 0, columnA = 0] = a.split(',').map(Number);
  const [rowB = 0, columnB = 0] = b.split(',').map(Number);
  return rowA - rowB || columnA - columnB;
}
