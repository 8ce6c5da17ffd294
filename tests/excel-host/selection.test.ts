import { hostWith } from './hostWith';

async function selectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const ranges = context.workbook.getSelectedRanges();
    ranges.load('address');
    await context.sync();
    return ranges.address;
  });
}

describe('what is selected in the simulated Excel', () => {
  it.each([
    ['B2:C3', '表!B2:C3'],
    ['B2,D4:E5', '表!B2,表!D4:E5'],
    ['A:C', '表!A:C'],
    ['3:9', '表!3:9'],
    ['A:XFD', '表!1:1048576'],
  ])('%s is told as %s', async (address, expected) => {
    const host = hostWith([['甲']]);
    host.select('表', address);
    expect(await selectedAddress()).toBe(expected);
  });

  it('has no values where it is made of whole columns', async () => {
    const host = hostWith([['甲']]);
    host.select('表', 'A:C');
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('values,rowCount,isEntireColumn');
      await context.sync();
      expect([range.values, range.rowCount, range.isEntireColumn]).toEqual([null, 1048576, true]);
    });
  });

  it('cannot be one range where it is several', async () => {
    const host = hostWith();
    host.select('表', 'A1,C3');
    const run = Excel.run(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidSelection' });
  });

  it('is no cells while a chart is selected', async () => {
    const host = hostWith();
    host.selectShape('表');
    await expect(selectedAddress()).rejects.toMatchObject({ code: 'InvalidSelection' });
    host.select('表', 'A1');
    expect(await selectedAddress()).toBe('表!A1');
  });

  it('cannot be told while another workbook is in front', async () => {
    const host = hostWith();
    host.isWorkbookActive = false;
    await expect(selectedAddress()).rejects.toMatchObject({ code: 'InvalidSelection' });
  });
});
