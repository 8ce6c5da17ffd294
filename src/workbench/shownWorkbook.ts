import type { FileWorkbook } from '../workbook/file/FileWorkbook';
import type { Receipt } from '../workbook/Receipt';
import type { RestoreReport } from '../workbook/RestoreReport';
import type { Workbook } from '../workbook/Workbook';

interface Display {
  /** Resolves when everything typed in the grid is in the file. */
  settled(): Promise<void>;
  /** Shows the file anew. */
  refresh(): Promise<void>;
  select(sheet: string, address: string): void;
}

/** The file as the pane knows it: what the pane does to it is seen in the grid at once. */
export function shownWorkbook(file: FileWorkbook, display: Display): Workbook {
  const change = async <T>(work: () => Promise<T>): Promise<T> => {
    await display.settled();
    const outcome = await work();
    await display.refresh();
    return outcome;
  };
  return {
    sheets: () => file.sheets(),
    read: async (request) => {
      await display.settled();
      return file.read(request);
    },
    apply: (plan) => change(() => file.apply(plan)),
    receipts: () => file.receipts(),
    restore: (receipt) => change(() => restored(file, receipt)),
    addSheet: (sheet) => change(() => file.addSheet(sheet)),
    goTo: async (sheet, address) => {
      await file.goTo(sheet, address);
      display.select(sheet, address);
    },
    watch: (listener) => file.watch(listener),
  };
}

/** Restores; whoever looked at a sheet of ours that is gone now looks at the table it was made from. */
async function restored(file: FileWorkbook, receipt: Receipt): Promise<RestoreReport> {
  const before = file.activeSheet();
  const report = await file.restore(receipt);
  const { sheet, range } = receipt.source;
  const isThere = (await file.sheets()).some(({ name, visible }) => name === sheet && visible);
  if (file.activeSheet() !== before && isThere) await file.goTo(sheet, firstCell(range));
  return report;
}

function firstCell(range: string): string {
  return range.split(':')[0] ?? range;
}
