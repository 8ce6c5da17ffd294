import { WorkbookError } from '../../../src/workbook/WorkbookError';
import { toWorkbookError } from '../../../src/workbook/excel/toWorkbookError';
import { openHostFixture } from '../../excel-host/openHostFixture';
import { examplePlan } from '../contract/examplePlan';

describe("Excel's refusals in our words", () => {
  it.each([
    ['AccessDenied', 'protected'],
    ['InvalidOperationInCellEditMode', 'cell-edit'],
    ['InvalidSelection', 'no-selection'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['ItemNotFound', 'sheet-missing'],
  ])('%s becomes %s', (code, expected) => {
    expect(toWorkbookError({ code }, { sheet: '小学' })).toMatchObject({
      name: 'WorkbookError',
      code: expected,
      where: { sheet: '小学' },
      detail: '',
    });
  });

  it('keeps the code of a refusal that we have no word for', () => {
    expect(toWorkbookError({ code: 'GeneralException', message: 'Es ist etwas passiert' })).toEqual(
      new WorkbookError('failed', {}, 'GeneralException'),
    );
  });

  it('leaves our own errors and faults of ours as they are', () => {
    const own = new WorkbookError('changed-since');
    const fault = new TypeError('x is undefined');
    expect(toWorkbookError(own)).toBe(own);
    expect(toWorkbookError(fault)).toBe(fault);
  });

  it('waits for the end of a cell edit where Excel can', async () => {
    const { host, workbook } = await openHostFixture('clerk-table.xlsx');
    host.isEditingCell = true;
    const reading = workbook.read({ kind: 'selection' });
    setTimeout(() => host.finishCellEdit(), 20);
    expect((await reading).sheet).toBe('小学');
  });

  it('says that a cell is being edited where Excel cannot wait', async () => {
    const fixture = await openHostFixture('clerk-table.xlsx');
    const plan = await examplePlan(fixture.workbook, '小学');
    fixture.host.requirements = { ExcelApi: '1.13', SharedRuntime: '1.1' };
    fixture.host.isEditingCell = true;
    const before = await fixture.snapshot();
    await expect(fixture.workbook.apply(plan)).rejects.toMatchObject({ code: 'cell-edit' });
    expect(await fixture.snapshot()).toEqual(before);
  });

  it('refuses more cells than can be read, before reading them', async () => {
    const { host, workbook } = await openHostFixture('clerk-table.xlsx');
    host.type('小学', 'XFD200', 1);
    await expect(workbook.read({ kind: 'sheet', sheet: '小学' })).rejects.toMatchObject({
      code: 'too-large',
      where: { sheet: '小学' },
    });
    expect(host.roundTrips).toHaveLength(1);
  });

  it('reads several selected areas, also of a sheet whose name has commas', async () => {
    const fixture = await openHostFixture('clerk-table.xlsx');
    await fixture.renameSheet('小学', '小学, 第1批!');
    await fixture.select('小学, 第1批!', 'B4:C5,D7');
    const grid = await fixture.workbook.read({ kind: 'selection' });
    expect(grid.selection).toEqual([
      { top: 3, left: 1, bottom: 4, right: 2 },
      { top: 6, left: 3, bottom: 6, right: 3 },
    ]);
  });
});

describe('the last visible sheet', () => {
  it('is never deleted, also when it is ours', async () => {
    const { host, workbook } = await openHostFixture('clerk-table.xlsx');
    const receipt = await workbook.apply(await examplePlan(workbook, '小学'));
    host.sheet('小学').settings.visibility = 'Hidden';
    host.sheet('填表说明').settings.visibility = 'Hidden';
    const report = await workbook.restore(receipt);
    expect(report).toMatchObject({ removedSheets: [], keptSheets: ['均衡评估'], restoredCells: 4 });
  });
});
