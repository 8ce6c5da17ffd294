import { zhCN } from '../../../src/locale/zh-CN';
import { errorText } from '../../../src/writing/text/errorText';
import { openHostFixture } from '../../excel-host/openHostFixture';
import { examplePlan } from '../contract/examplePlan';

/** Orders a refusal after so many changes, applies, and says whether the refusal came. */
async function applyWithFailure(writes: number, code?: string) {
  const fixture = await openHostFixture('clerk-table.xlsx');
  const before = await fixture.snapshot();
  const plan = await examplePlan(fixture.workbook, '小学');
  fixture.host.failAfterWrites(writes, code);
  const outcome = await fixture.workbook.apply(plan).then(
    (receipt) => ({ receipt, error: null }),
    (error: unknown) => ({ receipt: null, error }),
  );
  return { fixture, before, ...outcome, cameThrough: fixture.host.isFailureOutstanding };
}

describe('a write that Excel refuses half-way', () => {
  it('leaves the workbook as it was, wherever it broke off', async () => {
    let points = 0;
    for (let writes = 0; ; writes++) {
      const { fixture, before, error, cameThrough } = await applyWithFailure(writes);
      if (cameThrough) break;
      expect(error).toMatchObject({ code: 'failed', detail: 'GeneralException' });
      expect(await fixture.snapshot()).toEqual(before);
      expect(fixture.host.eventsOn).toBe(true);
      points += 1;
    }
    expect(points).toBeGreaterThan(40);
  });

  it('keeps the record of an earlier evaluation', async () => {
    const fixture = await openHostFixture('clerk-table.xlsx');
    const { workbook, host } = fixture;
    const first = await workbook.apply(await examplePlan(workbook, '小学'));
    const plan = await examplePlan(workbook, '填表说明', { entries: [], highlights: [] });
    for (let writes = 0; ; writes++) {
      host.failAfterWrites(writes);
      const isDone = await workbook.apply(plan).then(
        () => true,
        () => false,
      );
      if (isDone) break;
      expect(await workbook.receipts()).toEqual([first]);
    }
    expect(await workbook.receipts()).toHaveLength(2);
  });

  it('says that the sheet was protected meanwhile', async () => {
    const { error } = await applyWithFailure(30, 'AccessDenied');
    expect(error).toMatchObject({ code: 'protected', where: { sheet: '小学' } });
  });

  it.each(['1.13', '1.20'])(
    'says that it stands half written when Excel %s takes nothing back either',
    async (version) => {
      const fixture = await openHostFixture('clerk-table.xlsx');
      const { host, workbook } = fixture;
      host.requirements = { ...host.requirements, ExcelApi: version };
      const before = await fixture.snapshot();
      const plan = await examplePlan(workbook, '小学');
      host.failAfterWrites(30, 'GeneralException', Infinity);
      const error: unknown = await workbook.apply(plan).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'half-written', where: { sheet: '小学' } });
      expect(await fixture.snapshot()).not.toEqual(before);
      const text = errorText(error, zhCN);
      expect(text).toContain('“小学”可能只写了一部分');
      expect(text).not.toContain('没有写入');
    },
  );

  it('says so too when it is the second attempt, without one undo step, that breaks off', async () => {
    const { host, workbook } = await openHostFixture('clerk-table.xlsx');
    host.requirements = { ...host.requirements, ExcelApi: '1.20' };
    const plan = await examplePlan(workbook, '小学');
    host.failAfterWrites(20, 'UndoNotSupported');
    host.afterFailure = () => {
      host.afterFailure = null;
      host.failAfterWrites(50, 'GeneralException', Infinity);
    };
    await expect(workbook.apply(plan)).rejects.toMatchObject({ code: 'half-written' });
  });

  it('can be restored again when restoring broke off', async () => {
    const fixture = await openHostFixture('clerk-table.xlsx');
    const before = await fixture.snapshot();
    const { workbook, host } = fixture;
    await workbook.apply(await examplePlan(workbook, '小学'));
    for (let writes = 0; ; writes++) {
      const [receipt] = await workbook.receipts();
      if (!receipt) break;
      host.failAfterWrites(writes);
      await workbook.restore(receipt).catch(() => undefined);
    }
    host.failAfterWrites(Infinity);
    expect(await fixture.snapshot()).toEqual(before);
  });

  it('leaves no half sample sheet', async () => {
    const fixture = await openHostFixture('clerk-table.xlsx');
    const before = await fixture.snapshot();
    const { resultSheet } = await import('../contract/examplePlan');
    fixture.host.failAfterWrites(12);
    await expect(fixture.workbook.addSheet(resultSheet)).rejects.toMatchObject({ code: 'failed' });
    expect(await fixture.snapshot()).toEqual(before);
  });

  it('says so where a half sample sheet cannot be taken away', async () => {
    const { host, workbook } = await openHostFixture('clerk-table.xlsx');
    const { resultSheet } = await import('../contract/examplePlan');
    host.failAfterWrites(12);
    host.afterFailure = () => {
      host.isConnected = false;
    };
    await expect(workbook.addSheet(resultSheet)).rejects.toMatchObject({ code: 'half-written' });
  });
});

describe('one step in the undo list', () => {
  it('is given up where Excel cannot do it for one of our changes', async () => {
    const fixture = await openHostFixture('clerk-table.xlsx');
    const before = await fixture.snapshot();
    fixture.host.requirements = { ...fixture.host.requirements, ExcelApi: '1.20' };
    const plan = await examplePlan(fixture.workbook, '小学');
    fixture.host.failAfterWrites(20, 'UndoNotSupported');
    const receipt = await fixture.workbook.apply(plan);
    expect(receipt.cells).toHaveLength(4);
    await fixture.workbook.restore(receipt);
    expect(await fixture.snapshot()).toEqual(before);
  });
});
