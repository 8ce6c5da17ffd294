import { answered } from '../../../src/workbook/file/answered';
import { ExcelizeWorkbook } from '../../../src/workbook/file/ExcelizeWorkbook';
import { OpenedFile } from '../../../src/workbook/file/OpenedFile';
import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import { recordSheetName } from '../../../src/workbook/notation/recordSheetName';
import { loadExcelize } from './loadExcelize';
import { fixtureBytes, openFileFixture } from './openFileFixture';
import { entry, highlight, planFor, resultSheet } from './samplePlan';
import { snapshotOf } from './snapshotOf';

const templates = ['template.xlsx', 'template-resaved.xlsx'];

const open = async (bytes: Uint8Array) => openFileWorkbook(bytes, await loadExcelize());

describe.each(templates)('a plan on %s', (name) => {
  it('is carried out and restored without a trace, also after saving and opening again', async () => {
    const before = snapshotOf(fixtureBytes(name));
    const book = await open(fixtureBytes(name));
    await book.apply(await planFor(book));
    const saved = await open(await book.save());
    const [receipt] = await saved.receipts();
    expect(receipt).toBeDefined();
    if (!receipt) return;
    const report = await saved.restore(receipt);
    expect(report).toEqual({
      restoredCells: 1,
      restoredFills: 8,
      removedSheets: ['均衡评估'],
      edited: [],
      keptSheets: [],
      missingSheets: [],
    });
    expect(snapshotOf(await saved.save())).toEqual(before);
    expect(await saved.receipts()).toEqual([]);
  });

  it('changes only the fill, and the number format where it writes a number', async () => {
    const book = await open(fixtureBytes(name));
    const before = looks(fixtureBytes(name));
    await book.apply(await planFor(book));
    const after = looks(await book.save());
    for (const address of ['A4', 'B4', 'B7', 'C5', 'C9']) {
      const [font, , border, , ...rest] = before(address);
      const [fontNow, fill, borderNow, , ...restNow] = after(address);
      expect([fontNow, borderNow, restNow]).toEqual([font, border, rest]);
      expect(fill).toContain(address === 'C9' ? 'FFD9D9D9' : 'FF808080');
    }
    expect(after('C9')[3]).toBe('0.000');
    expect(after('A5')).toEqual(before('A5'));
  });
});

function looks(bytes: Uint8Array): (address: string) => string[] {
  const sheet = snapshotOf(bytes)['资源表'] as {
    cells: Record<string, [unknown, unknown, unknown, string]>;
  };
  return (address) => sheet.cells[address]?.[3].split(' | ') ?? [];
}

it('keeps what stood there: colours of the theme as they show, patterns by name, no fill as null', async () => {
  const { workbook } = await openFileFixture('template.xlsx');
  const { fills, cells } = await workbook.apply(await planFor(workbook));
  expect(fills.map(({ before }) => before)).toEqual([
    null,
    { color: '#B9CDE5', pattern: 'solid' },
    { color: '#FFEB9C', pattern: 'solid' },
    { color: '#FF0000', pattern: 'lightUp' },
    { color: '#FF0000', pattern: 'gradient' },
    null,
    null,
    null,
  ]);
  expect(cells).toEqual([
    {
      sheet: '资源表',
      row: 8,
      column: 2,
      before: { value: null, numberFormat: 'General' },
      after: { value: 0.515257, numberFormat: '0.000' },
    },
  ]);
});

it('writes a sheet of ours with its text as text and its numbers in full', async () => {
  const { workbook } = await openFileFixture('template.xlsx');
  await workbook.apply(await planFor(workbook));
  const grid = await workbook.read({ kind: 'sheet', sheet: '均衡评估' });
  expect(grid.values).toEqual(resultSheet.values);
  expect(grid.formulas.flat()).not.toContain(true);
  expect(grid.numberFormats[1]).toEqual(['General', '0.000', 'General']);
  expect(grid.merges).toEqual(resultSheet.merges);
});

it('puts a value that is typed into a sheet of ours where it belongs', async () => {
  const { workbook, setCell } = await openFileFixture('template.xlsx');
  const sparse = { ...resultSheet, values: [['甲'], [null, 'b']], styles: [], merges: [] };
  await workbook.apply(await planFor(workbook, [{ kind: 'sheet', id: 's', sheet: sparse }]));
  await workbook.read({ kind: 'sheet', sheet: '均衡评估' });
  await setCell('均衡评估', 'B2', '改');
  const { values } = await workbook.read({ kind: 'sheet', sheet: '均衡评估' });
  expect(values).toEqual([
    ['甲', null],
    [null, '改'],
  ]);
});

it('gives a sheet whose name is taken a number', async () => {
  const { workbook } = await openFileFixture('template.xlsx');
  const names = [await workbook.addSheet(resultSheet), await workbook.addSheet(resultSheet)];
  expect(names).toEqual(['均衡评估', '均衡评估 (2)']);
});

it('keeps the record very hidden and out of the list of sheets', async () => {
  const book = await open(fixtureBytes('template.xlsx'));
  await book.apply(await planFor(book));
  const snapshot = snapshotOf(await book.save()) as Record<string, { state: string }>;
  expect(snapshot[recordSheetName]?.state).toBe('veryHidden');
  expect((await book.sheets()).map(({ name }) => name)).not.toContain(recordSheetName);
});

it('restores what still stands and lists cells that were edited since', async () => {
  const { workbook, setCell, snapshot } = await openFileFixture('template.xlsx');
  const receipt = await workbook.apply(await planFor(workbook));
  await setCell('资源表', 'C9', 0.6);
  const report = await workbook.restore(receipt);
  expect(report.edited).toEqual(['资源表!C9']);
  expect(report.restoredCells).toBe(0);
  expect(report.restoredFills).toBe(8);
  const { sheets } = (await snapshot()) as {
    sheets: { 资源表: { cells: Record<string, unknown[]> } };
  };
  expect(sheets.资源表.cells.C9?.slice(0, 2)).toEqual(['n', '0.6']);
});

it('keeps a sheet of ours that was edited and says so', async () => {
  const { workbook, setCell } = await openFileFixture('template.xlsx');
  const receipt = await workbook.apply(await planFor(workbook));
  await setCell('均衡评估', 'B2', 7);
  const report = await workbook.restore(receipt);
  expect([report.keptSheets, report.removedSheets]).toEqual([['均衡评估'], []]);
});

it('finds renamed sheets by their number', async () => {
  const { workbook, renameSheet } = await openFileFixture('template.xlsx');
  const receipt = await workbook.apply(await planFor(workbook));
  await renameSheet('资源表', '资源表（旧）');
  await renameSheet('均衡评估', '结果');
  const report = await workbook.restore(receipt);
  expect(report).toMatchObject({ restoredFills: 8, removedSheets: ['结果'], missingSheets: [] });
});

it('finds renamed sheets by the references of the record where another program wrote it', async () => {
  const { opened, workbook } = await openedTemplate();
  const receipt = await workbook.apply(await planFor(workbook));
  const foreign = {
    ...receipt,
    sheetId: '{ABC}',
    createdSheets: receipt.createdSheets.map((sheet) => ({ ...sheet, id: '{DEF}' })),
  };
  opened.change((file) => {
    answered(file.SetCellStr(recordSheetName, 'A1', JSON.stringify([foreign])));
    answered(file.SetSheetName('资源表', '总表'));
    answered(file.SetSheetName('均衡评估', '上报'));
    answered(file.SetCellFormula(recordSheetName, 'B1', "'总表'!$A$1"));
    answered(file.SetCellFormula(recordSheetName, 'B2', "'上报'!$A$1"));
  });
  const [stored] = await workbook.receipts();
  if (!stored) throw new Error('no receipt');
  const report = await workbook.restore(stored);
  expect(report).toMatchObject({ restoredFills: 8, removedSheets: ['上报'], missingSheets: [] });
});

it('makes the fills anew from the receipt where the notes about looks are lost', async () => {
  const before = looks(fixtureBytes('template.xlsx'));
  const { opened, workbook } = await openedTemplate();
  const receipt = await workbook.apply(await planFor(workbook));
  opened.change((file) => answered(file.SetCellStr(recordSheetName, 'C1', '{}')));
  await workbook.restore(receipt);
  const after = looks(opened.bytes());
  for (const address of ['A4', 'B5', 'C5', 'D4', 'C9']) {
    expect([address, after(address)[1]]).toEqual([address, before(address)[1]]);
  }
  expect(after('B4')[1]).toContain('rgb=FFB9CDE5');
  expect(after('C9')[3]).toBe(before('C9')[3]);
});

async function openedTemplate() {
  const opened = new OpenedFile(await loadExcelize(), fixtureBytes('template.xlsx'));
  return { opened, workbook: new ExcelizeWorkbook(opened, '') };
}

it('keeps one receipt for each evaluation and forgets them one by one', async () => {
  const { workbook, snapshot } = await openFileFixture('template.xlsx');
  const before = await snapshot();
  const first = await workbook.apply(await planFor(workbook, [entry('C9', 0.5)]));
  const second = await workbook.apply(await planFor(workbook, [highlight('#808080', 'B4')]));
  expect((await workbook.receipts()).map(({ id }) => id)).toEqual([first.id, second.id]);
  await workbook.restore(second);
  expect((await workbook.receipts()).map(({ id }) => id)).toEqual([first.id]);
  await workbook.restore(first);
  expect(await snapshot()).toEqual(before);
});

it('holds a receipt of thousands of cells', async () => {
  const { workbook, reopen } = await openFileFixture('template.xlsx');
  const many = Array.from({ length: 3000 }, (_, index) => `K${index + 20}`);
  await workbook.apply(await planFor(workbook, [highlight('#808080', ...many)]));
  const { workbook: again } = await reopen();
  expect((await again.receipts())[0]?.fills).toHaveLength(3000);
});
