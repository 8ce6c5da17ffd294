import { ExcelHost } from './ExcelHost';
import { connect } from './transports/bridge/connect';

function hostWithOneSheet(): ExcelHost {
  const host = new ExcelHost({ sheets: [] });
  host.workbook.add({ name: '小学' });
  host.workbook.add({ name: 'Sheet 2' });
  return connect(host);
}

describe('the simulated Excel behind the real client', () => {
  it('answers loads and takes writes', async () => {
    const host = hostWithOneSheet();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('小学');
      sheet.getRange('A1:B1').values = [['校名', 12]];
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address,values');
      const sheets = context.workbook.worksheets.load('items/name,items/id');
      await context.sync();
      expect(used.values).toEqual([['校名', 12]]);
      expect(used.address).toBe('小学!A1:B1');
      expect(sheets.items.map((item) => item.name)).toEqual(['小学', 'Sheet 2']);
    });
    expect(host.roundTrips).toHaveLength(1);
  });

  it('names the member that it does not have', async () => {
    hostWithOneSheet();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('小学').calculate(true);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: 'Worksheet.calculate' },
    });
  });

  it('refuses members newer than ExcelApi 1.13', async () => {
    hostWithOneSheet();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('小学').getRange('A1').getPrecedents();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('lets go of every reference after a run', async () => {
    const host = hostWithOneSheet();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('小学').getRange('A1').load('values');
      await context.sync();
      expect(host.references.size).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.references.size).toBe(0);
    expect(host.roundTrips).toHaveLength(1);
  });

  it('keeps what was written before the failing action, as Excel does', async () => {
    const host = hostWithOneSheet();
    host.failAfterWrites(1);
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('小学');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'GeneralException' });
    expect(host.sheet('小学').cell(0, 0).value).toBe(1);
    expect(host.sheet('小学').cell(1, 0).value).toBeNull();
  });

  it('makes a request wait while a cell is edited', async () => {
    const host = hostWithOneSheet();
    host.isEditingCell = true;
    let isDone = false;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('小学').getRange('A1').values = [[1]];
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    host.finishCellEdit();
    await run;
    expect(isDone).toBe(true);
  });

  it('refuses more than 5 MB', async () => {
    const host = hostWithOneSheet();
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('小学').getRange('A1:A400');
      range.values = Array.from({ length: 400 }, () => ['长'.repeat(5000)]);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(host.sheet('小学').usedArea(true)).toBeNull();
  });

  it.each([
    ['=1+1', 2, '=1+1'],
    ['+86', 86, null],
    ['001', 1, null],
    ['2026-3-1', 46082, null],
    ['2026/13/1', '2026/13/1', null],
    ['1899年', '1899年', null],
    ['＝A1', 0, '=A1'],
    ['12%', 0.12, null],
    ["'001", '001', null],
    ['甲小学', '甲小学', null],
  ])('takes %s as Excel takes an entry', async (entry, value, formula) => {
    const host = hostWithOneSheet();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('小学').getRange('B2').values = [[entry]];
      await context.sync();
    });
    expect(host.sheet('小学').cell(1, 1)).toMatchObject({ value, formula });
  });
});
