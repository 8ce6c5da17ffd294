import type { WorkbookEvent } from '../Workbook';
import { recordSheetName } from '../notation/recordSheetName';
import { runExcel } from './runExcel';

/**
 * Calls back after the clerk, or somebody who edits along, changed cells or selected others. Our own writes
 * switch events off and are not told. Returns how to stop.
 */
export async function watchWorkbook(
  listener: (event: WorkbookEvent) => void,
): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell =
      (kind: WorkbookEvent['kind']) =>
      async ({ worksheetId, address }: HostEvent): Promise<void> => {
        const sheet = await sheetNameOf(worksheetId);
        if (sheet !== null && sheet !== recordSheetName) listener({ kind, sheet, address });
      };
    const edited = worksheets.onChanged.add(tell('edited'));
    const selected = worksheets.onSelectionChanged.add(tell('selected'));
    await context.sync();
    return () => stop([edited, selected]);
  });
}

interface HostEvent {
  readonly worksheetId: string;
  readonly address: string;
}

/** Events tell the identity of the sheet only; `null` when the sheet is gone meanwhile. */
async function sheetNameOf(id: string): Promise<string | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

async function stop(
  handlers: readonly { readonly context: OfficeExtension.ClientRequestContext; remove(): void }[],
): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  // A handler can only be taken off through the context that put it on.
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}
