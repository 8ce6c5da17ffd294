import type { Receipt } from '../../../src/workbook/Receipt';
import type { Workbook } from '../../../src/workbook/Workbook';
import { belowColor, examplePlan, valueAt } from './examplePlan';
import type { OpenFixture } from './Fixture';

async function applied(workbook: Workbook, sheet = '小学'): Promise<Receipt> {
  return workbook.apply(await examplePlan(workbook, sheet));
}

async function onlyReceipt(workbook: Workbook): Promise<Receipt> {
  const [receipt, ...others] = await workbook.receipts();
  if (!receipt || others.length > 0) throw new Error('expected one receipt');
  return receipt;
}

export function describeRestoring(openFixture: OpenFixture): void {
  describe('restoring', () => {
    it('gives back the workbook as it was: values, fills, formats, sheets', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const before = await fixture.snapshot();
      const receipt = await applied(fixture.workbook);
      expect(await fixture.snapshot()).not.toEqual(before);
      const report = await fixture.workbook.restore(receipt);
      expect(report).toEqual({
        restoredCells: 4,
        restoredFills: 11,
        removedSheets: ['均衡评估'],
        edited: [],
        keptSheets: [],
        missingSheets: [],
      });
      expect(await fixture.snapshot()).toEqual(before);
      expect(await fixture.workbook.receipts()).toEqual([]);
    });

    it('gives it back also after saving, closing and opening', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const before = await fixture.snapshot();
      await applied(fixture.workbook);
      const reopened = await fixture.reopen();
      await reopened.workbook.restore(await onlyReceipt(reopened.workbook));
      expect(await reopened.snapshot()).toEqual(before);
      const again = await reopened.reopen();
      expect(await again.workbook.receipts()).toEqual([]);
      expect(await again.snapshot()).toEqual(before);
    });

    it('leaves cells that somebody edited since, and lists them', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const receipt = await applied(fixture.workbook);
      await fixture.setCell('小学', 'D9', 7);
      await fixture.setCell('小学', 'C4', 900);
      const report = await fixture.workbook.restore(receipt);
      expect(report).toMatchObject({ restoredCells: 3, edited: ['小学!D9'] });
      const grid = await fixture.workbook.read({ kind: 'sheet', sheet: '小学' });
      expect(['D9', 'D10', 'C4'].map((address) => valueAt(grid, address))).toEqual([7, null, 900]);
    });

    it('says nothing of cells that the clerk has put back already', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const receipt = await applied(fixture.workbook);
      await fixture.setCell('小学', 'D10', null);
      await fixture.setFill('小学', 'C4', { color: '#FFFF00', pattern: 'Solid' });
      await fixture.setFill('小学', 'D7', null);
      const report = await fixture.workbook.restore(receipt);
      expect(report).toMatchObject({ restoredCells: 3, restoredFills: 9, edited: [] });
    });

    it('takes a hatching in our colour for the clerk’s own', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const receipt = await applied(fixture.workbook);
      await fixture.setFill('小学', 'D7', { color: belowColor, pattern: 'LightUp' });
      const report = await fixture.workbook.restore(receipt);
      expect(report).toMatchObject({ restoredFills: 10, edited: ['小学!D7'] });
    });

    it('leaves a result sheet that somebody edited, and says so', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const receipt = await applied(fixture.workbook);
      await fixture.setCell('均衡评估', 'D9', '局长批示');
      const report = await fixture.workbook.restore(receipt);
      expect(report).toMatchObject({ removedSheets: [], keptSheets: ['均衡评估'] });
      const kept = await fixture.workbook.read({ kind: 'sheet', sheet: '均衡评估' });
      expect(valueAt(kept, 'D9')).toBe('局长批示');
      expect(await fixture.workbook.receipts()).toEqual([]);
    });

    it('says which result sheet is gone already', async () => {
      const fixture = await openFixture('result-name-taken.xlsx');
      const plan = await examplePlan(fixture.workbook, '初中', { entries: [], highlights: [] });
      const receipt = await fixture.workbook.apply(plan);
      const first = await fixture.workbook.restore(receipt);
      expect(first.removedSheets).toEqual(['均衡评估 (2)']);
      const second = await fixture.workbook.restore(receipt);
      expect(second).toMatchObject({ removedSheets: [], missingSheets: ['均衡评估 (2)'] });
    });

    it.each([false, true])(
      'names renamed sheets as they are called now and restores them; opened again: %s',
      async (isOpenedAgain) => {
        const first = await openFixture('clerk-table.xlsx');
        const before = await first.snapshot();
        await applied(first.workbook);
        await first.renameSheet('小学', '小学（2026）');
        await first.renameSheet('均衡评估', '上报');
        const fixture = isOpenedAgain ? await first.reopen() : first;
        const receipt = await onlyReceipt(fixture.workbook);
        expect(receipt.source.sheet).toBe('小学（2026）');
        expect(receipt.createdSheets.map(({ name }) => name)).toEqual(['上报']);
        const sheets = [...receipt.cells, ...receipt.fills].map(({ sheet }) => sheet);
        expect(new Set(sheets)).toEqual(new Set(['小学（2026）']));
        const report = await fixture.workbook.restore(receipt);
        expect(report).toEqual({
          restoredCells: 4,
          restoredFills: 11,
          removedSheets: ['上报'],
          edited: [],
          keptSheets: [],
          missingSheets: [],
        });
        await fixture.renameSheet('小学（2026）', '小学');
        expect(await fixture.snapshot()).toEqual(before);
      },
    );

    it('keeps the record of a renamed sheet through later evaluations', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const { workbook } = fixture;
      const before = await fixture.snapshot();
      await applied(workbook);
      await fixture.renameSheet('小学', '小学（2026）');
      const plan = await examplePlan(workbook, '填表说明', { entries: [], highlights: [] });
      await workbook.restore(await workbook.apply(plan));
      const receipt = await onlyReceipt(workbook);
      expect(receipt.source.sheet).toBe('小学（2026）');
      expect(await workbook.restore(receipt)).toMatchObject({ edited: [], missingSheets: [] });
      await fixture.renameSheet('小学（2026）', '小学');
      expect(await fixture.snapshot()).toEqual(before);
    });

    it('finds the table under its new name', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      await applied(fixture.workbook);
      await fixture.renameSheet('小学', '小学（2026）');
      const receipt = await onlyReceipt(fixture.workbook);
      const report = await fixture.workbook.restore(receipt);
      expect(report).toMatchObject({ restoredCells: 4, restoredFills: 11, missingSheets: [] });
      const grid = await fixture.workbook.read({ kind: 'sheet', sheet: '小学（2026）' });
      expect(valueAt(grid, 'D9')).toBeNull();
    });

    it('finds a renamed result sheet', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const before = await fixture.snapshot();
      await applied(fixture.workbook);
      await fixture.renameSheet('均衡评估', '上报');
      const report = await fixture.workbook.restore(await onlyReceipt(fixture.workbook));
      expect(report.removedSheets).toEqual(['上报']);
      expect(await fixture.snapshot()).toEqual(before);
    });

    it('keeps the receipts of two tables apart', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const before = await fixture.snapshot();
      const first = await applied(fixture.workbook);
      const plan = await examplePlan(fixture.workbook, '填表说明', { entries: [], highlights: [] });
      const second = await fixture.workbook.apply(plan);
      expect((await fixture.workbook.receipts()).map(({ id }) => id)).toEqual([
        first.id,
        second.id,
      ]);
      await fixture.workbook.restore(first);
      expect((await fixture.workbook.receipts()).map(({ id }) => id)).toEqual([second.id]);
      const report = await fixture.workbook.restore(second);
      expect(report.removedSheets).toEqual(['均衡评估 (2)']);
      expect(await fixture.snapshot()).toEqual(before);
    });

    it('refuses on a protected sheet and can be done afterwards', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const receipt = await applied(fixture.workbook);
      await fixture.protect('小学');
      const before = await fixture.snapshot();
      await expect(fixture.workbook.restore(receipt)).rejects.toMatchObject({
        code: 'restore-protected',
        where: { sheet: '小学' },
      });
      expect(await fixture.snapshot()).toEqual(before);
      expect(await fixture.workbook.receipts()).toHaveLength(1);
    });
  });

  describe('restoring in a workbook whose structure is protected', () => {
    it('refuses as a whole and can be done afterwards', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const receipt = await applied(fixture.workbook);
      await fixture.protectStructure();
      const before = await fixture.snapshot();
      await expect(fixture.workbook.restore(receipt)).rejects.toMatchObject({
        code: 'restore-structure-protected',
      });
      expect(await fixture.snapshot()).toEqual(before);
      expect(await fixture.workbook.receipts()).toHaveLength(1);
    });
  });

  describe('watching', () => {
    it('tells what the clerk edits and selects, and stops when asked', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const events: string[] = [];
      const stop = await fixture.workbook.watch(({ kind, sheet, address }) =>
        events.push(`${kind} ${sheet}!${address}`),
      );
      await fixture.setCell('小学', 'C4', 861);
      await fixture.select('小学', 'B4');
      await settled();
      expect(events).toEqual(['edited 小学!C4', 'selected 小学!B4']);
      await stop();
      await fixture.setCell('小学', 'C4', 862);
      await settled();
      expect(events).toHaveLength(2);
    });

    it('does not tell what we write ourselves', async () => {
      const fixture = await openFixture('clerk-table.xlsx');
      const events: unknown[] = [];
      const stop = await fixture.workbook.watch((event) => events.push(event));
      const receipt = await applied(fixture.workbook);
      await fixture.workbook.restore(receipt);
      await settled();
      expect(events).toEqual([]);
      await fixture.setCell('小学', 'C4', 863);
      await settled();
      expect(events).toHaveLength(1);
      await stop();
    });
  });
}

/** Long enough for an event to come through. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}
