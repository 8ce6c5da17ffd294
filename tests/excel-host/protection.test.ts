import { hostWith, inSheet } from './hostWith';

describe('a protected sheet of the simulated Excel', () => {
  it('refuses to write into locked cells, and nothing of the write is done', async () => {
    const host = hostWith([['甲', 1]]);
    host.clerk.unlock('表', 'B1');
    host.clerk.protect('表');
    const write = inSheet((sheet) => {
      sheet.getRange('A1:B1').values = [['乙', 2]];
    });
    await expect(write).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(host.sheet('表').cell(0, 1).value).toBe(1);
  });

  it('refuses a write over a locked cell also where that cell is to be left alone', async () => {
    const host = hostWith([['甲', 1]]);
    host.clerk.unlock('表', 'B1');
    host.clerk.protect('表');
    const write = inSheet((sheet) => {
      sheet.getRange('A1:B1').values = [[null, 2]];
    });
    await expect(write).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('takes values into unlocked cells, but no looks', async () => {
    const host = hostWith([['甲', 1]]);
    host.clerk.unlock('表', 'B1');
    host.clerk.protect('表');
    await inSheet((sheet) => {
      sheet.getRange('B1').values = [[2]];
    });
    expect(host.sheet('表').cell(0, 1).value).toBe(2);
    const fill = inSheet((sheet) => {
      sheet.getRange('B1').format.fill.color = '#FF0000';
    });
    await expect(fill).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('takes looks, also of locked cells, where formatting is allowed', async () => {
    const host = hostWith([['甲']]);
    host.clerk.protect('表', { allowFormatCells: true });
    await inSheet((sheet) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
    });
    expect(host.sheet('表').cell(0, 0).fill?.color).toBe('#FF0000');
    const write = inSheet((sheet) => sheet.getRange('A1').clear('Contents'));
    await expect(write).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('tells its options and what is locked; null where cells differ', async () => {
    const host = hostWith();
    host.clerk.unlock('表', 'B1');
    host.clerk.protect('表', { allowSort: true });
    const told = await inSheet((sheet) => ({
      protection: sheet.protection.load('protected,options'),
      mixed: sheet.getRange('A1:B1').format.protection.load('locked'),
      open: sheet.getRange('B1').format.protection.load('locked'),
      each: sheet.getRange('A1:B1').getCellProperties({ format: { protection: true } }),
    }));
    expect(told.protection.protected).toBe(true);
    expect(told.protection.options).toMatchObject({ allowSort: true, allowFormatCells: false });
    expect([told.mixed.locked, told.open.locked]).toEqual([null, false]);
    expect(told.each.value[0]?.map(({ format }) => format?.protection?.locked)).toEqual([
      true,
      false,
    ]);
  });

  it('holds for the clerk, too', () => {
    const host = hostWith([['甲']]);
    host.clerk.unlock('表', 'B1');
    host.clerk.protect('表');
    expect(() => host.clerk.type('表', 'A1', '乙')).toThrow('AccessDenied');
    expect(() => host.clerk.insertRows('表', 1)).toThrow('AccessDenied');
    host.clerk.type('表', 'B1', 5);
    expect(host.sheet('表').cell(0, 1).value).toBe(5);
  });

  it('can be protected and opened by the add-in', async () => {
    const host = hostWith([['甲']]);
    await inSheet((sheet) => sheet.protection.protect({ allowFormatCells: true }));
    expect(host.sheet('表').settings.protectionOptions.allowFormatCells).toBe(true);
    const again = inSheet((sheet) => sheet.protection.protect());
    await expect(again).rejects.toMatchObject({ code: 'InvalidOperation' });
    await inSheet((sheet) => sheet.protection.unprotect());
    expect(host.sheet('表').settings.isProtected).toBe(false);
  });
});

describe('a workbook whose structure is protected', () => {
  it.each([
    ['add', (book: Excel.Workbook) => void book.worksheets.add('新')],
    ['delete', (book: Excel.Workbook) => book.worksheets.getItem('表').delete()],
    ['rename', (book: Excel.Workbook) => void (book.worksheets.getItem('表').name = '新')],
    ['hide', (book: Excel.Workbook) => void (book.worksheets.getItem('表').visibility = 'Hidden')],
  ])('refuses to %s a sheet', async (_what, change) => {
    const host = hostWith();
    host.clerk.addSheet('另一张');
    host.workbook.isStructureProtected = true;
    const run = Excel.run(async (context) => {
      change(context.workbook);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(host.workbook.sheets.map(({ settings }) => settings.name)).toEqual(['表', '另一张']);
  });
});
