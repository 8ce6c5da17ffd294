import { runExcel } from './runExcel';

/** Shows and selects cells. One round trip. */
export async function goToCells(sheet: string, address: string): Promise<void> {
  await runExcel(
    async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(address).select();
      await context.sync();
    },
    { where: { sheet, cells: [address] } },
  );
}
