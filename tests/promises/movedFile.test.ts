import { restoreWorkbook } from '../../src/app/restoreWorkbook';
import { loadXlsx } from '../excel-host/loadXlsx';
import { hostFixture } from '../excel-host/openHostFixture';
import { examplePlan } from '../workbook/contract/examplePlan';
import { ExcelizeWorkbook } from '../../src/workbook/file/ExcelizeWorkbook';
import { OpenedFile } from '../../src/workbook/file/OpenedFile';
import { loadExcelize } from '../workbook/file/loadExcelize';
import { fixtureBytes } from '../workbook/file/openFileFixture';

test('a file that was written without Excel is restored in Excel also after rows were inserted', async () => {
  const opened = new OpenedFile(await loadExcelize(), fixtureBytes('clerk-table.xlsx'));
  const workbook = new ExcelizeWorkbook(opened, '');
  const receipt = await workbook.apply(await examplePlan(workbook, '小学'));
  const inExcel = hostFixture(loadXlsx(Buffer.from(await workbook.save())));
  inExcel.host.clerk.insertRows('小学', 1, 2);
  const [found] = await inExcel.workbook.receipts();
  const rows = (cells: readonly { readonly row: number }[] = []) => cells.map(({ row }) => row);
  expect(rows(found?.cells)).toEqual(rows(receipt.cells).map((row) => row + 2));
  expect(rows(found?.fills)).toEqual(rows(receipt.fills).map((row) => row + 2));
  const report = await restoreWorkbook(inExcel.workbook);
  expect(report).toMatchObject({
    edited: [],
    restoredCells: receipt.cells.length,
    restoredFills: receipt.fills.length,
  });
});
