import type { ExcelHost } from '../../excel-host/ExcelHost';
import { openHostFixture } from '../../excel-host/openHostFixture';
import { examplePlan } from '../contract/examplePlan';

function columnText(host: ExcelHost, column: number): string {
  return [...host.sheet('_均衡记录').touched()]
    .filter((cell) => cell.column === column)
    .map(({ cell }) => cell.value)
    .join('');
}

describe('the record in the workbook', () => {
  it('is JSON down column A of a sheet that 取消隐藏 does not list', async () => {
    const { host, workbook } = await openHostFixture('clerk-table.xlsx');
    const receipt = await workbook.apply(await examplePlan(workbook, '小学'));
    expect(host.sheet('_均衡记录').settings.visibility).toBe('VeryHidden');
    const stored: unknown = JSON.parse(columnText(host, 0));
    expect(stored).toMatchObject([{ id: receipt.id, cells: receipt.cells, fills: receipt.fills }]);
  });

  it('finds a result sheet that was renamed before the file was saved and opened again', async () => {
    const fixture = await openHostFixture('clerk-table.xlsx');
    const before = await fixture.snapshot();
    await fixture.workbook.apply(await examplePlan(fixture.workbook, '小学'));
    await fixture.renameSheet('均衡评估', "局长's 版");
    const reopened = await fixture.reopen();
    const [receipt] = await reopened.workbook.receipts();
    const report = receipt && (await reopened.workbook.restore(receipt));
    expect(report).toMatchObject({ removedSheets: ["局长's 版"], missingSheets: [] });
    expect(await reopened.snapshot()).toEqual(before);
  });

  it('that is no record any more counts as none, and a new one takes its place', async () => {
    const { host, workbook } = await openHostFixture('clerk-table.xlsx');
    await workbook.apply(await examplePlan(workbook, '小学'));
    host.type('_均衡记录', 'A1', '[坏了');
    expect(await workbook.receipts()).toEqual([]);
    const plan = await examplePlan(workbook, '填表说明', { entries: [], highlights: [] });
    await workbook.apply(plan);
    expect(await workbook.receipts()).toHaveLength(1);
  });
});
