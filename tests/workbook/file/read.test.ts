import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import type { FileWorkbook } from '../../../src/workbook/file/FileWorkbook';
import { cellAddress } from '../../../src/workbook/notation/cellAddress';
import { loadExcelize } from './loadExcelize';
import { fixtureBytes } from './openFileFixture';

const open = async (name: string): Promise<FileWorkbook> =>
  openFileWorkbook(fixtureBytes(name), await loadExcelize());

describe.each(['template.xlsx', 'template-resaved.xlsx'])('reading %s', (name) => {
  it('tells numbers, texts, booleans, dates and blanks apart', async () => {
    const { values, area } = await (await open(name)).read({ kind: 'sheet', sheet: '资源表' });
    expect(area).toEqual({ top: 0, left: 0, bottom: 8, right: 6 });
    expect(values[3]?.slice(0, 5)).toEqual(['东山小学', 412, 18, 2105.5, null]);
    expect(values[3]?.[6]).toBe(45566);
    expect(values[4]?.[5]).toBe(true);
    expect(values[4]?.[6]).toBe(' 两端有空格 ');
  });

  it('reads a formula by its stored result and says that it is one', async () => {
    const { values, formulas } = await (await open(name)).read({ kind: 'sheet', sheet: '资源表' });
    expect(values[7]?.slice(1, 4)).toEqual([1450, 61, 6984.9]);
    expect(formulas[7]?.slice(0, 4)).toEqual([false, true, true, true]);
    expect(formulas[3]?.[5]).toBe(true);
  });

  it('tells merged areas, hidden rows, protection and the visibility of sheets', async () => {
    const book = await open(name);
    const grid = await book.read({ kind: 'sheet', sheet: '资源表' });
    expect(grid.merges).toContainEqual({ top: 1, left: 2, bottom: 1, right: 3 });
    expect(grid.hiddenRows).toEqual([5]);
    expect(grid.isProtected).toBe(false);
    expect((await book.read({ kind: 'sheet', sheet: '封存' })).isProtected).toBe(true);
    expect(await book.sheets()).toEqual([
      { name: '资源表', visible: true },
      { name: '封存', visible: true },
      { name: '参数', visible: false },
    ]);
  });

  it('agrees with the library on every value', async () => {
    const bytes = fixtureBytes(name);
    const excelize = await loadExcelize();
    const file = excelize.OpenReader(bytes);
    const { values, area } = await (await open(name)).read({ kind: 'sheet', sheet: '资源表' });
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        const address = cellAddress({ row: area.top + r, column: area.left + c });
        const told = file.GetCellValue('资源表', address, { RawCellValue: true }).value;
        const expected = typeof value === 'boolean' ? (value ? '1' : '0') : String(value ?? '');
        // Only the first cell of a merged area holds its value; the library tells it for all of them.
        if (value !== null || expected === told)
          expect([address, expected]).toEqual([address, told]);
      }),
    );
  });
});

it('gives errors as their text, and formulas without a stored result as blank', async () => {
  const resaved = await (await open('template-resaved.xlsx')).read({ kind: 'selection' });
  const fresh = await (await open('template.xlsx')).read({ kind: 'selection' });
  expect(resaved.values[3]?.[5]).toBe('#DIV/0!');
  expect([fresh.values[3]?.[5], fresh.formulas[3]?.[5]]).toEqual([null, true]);
});

it('gives number formats by their code, built-in ones too', async () => {
  const { numberFormats } = await (await open('template.xlsx')).read({ kind: 'selection' });
  expect(numberFormats[3]?.slice(1, 4)).toEqual([
    'General',
    '#,##0_);[Red](#,##0)',
    '#,##0.00"㎡"',
  ]);
});

it('reads what is selected: in the file, then by the clerk, on the sheet the clerk looks at', async () => {
  const book = await open('template.xlsx');
  expect((await book.read({ kind: 'selection' })).selection).toEqual([
    { top: 0, left: 0, bottom: 0, right: 0 },
  ]);
  book.select('封存', 'A1:B2,D4');
  const grid = await book.read({ kind: 'selection' });
  expect(grid.sheet).toBe('封存');
  expect(grid.selection).toEqual([
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 3, left: 3, bottom: 3, right: 3 },
  ]);
  expect((await book.read({ kind: 'sheet', sheet: '资源表' })).selection).toBeNull();
  const part = await book.read({ kind: 'sheet', sheet: '资源表', range: 'B4:C7' });
  expect(part.selection).toEqual([{ top: 3, left: 1, bottom: 6, right: 2 }]);
});

it('refuses a sheet that is not there', async () => {
  const book = await open('template.xlsx');
  await expect(book.read({ kind: 'sheet', sheet: '没有' })).rejects.toMatchObject({
    code: 'sheet-missing',
    where: { sheet: '没有' },
  });
});

it('tells listeners of selections and edits until they stop listening', async () => {
  const book = await open('template.xlsx');
  const events: string[] = [];
  const stop = await book.watch(({ kind, address }) => events.push(`${kind} ${address}`));
  book.select('资源表', 'B4');
  await book.edit('资源表', 'B4', 413);
  await stop();
  book.select('资源表', 'B5');
  expect(events).toEqual(['selected B4', 'edited B4']);
  expect((await book.read({ kind: 'selection' })).values[3]?.[1]).toBe(413);
});
