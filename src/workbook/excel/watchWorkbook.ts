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
    const sheetNames = namesOnDemand();
    const tell =
      (kind: WorkbookEvent['kind']) =>
      async ({ worksheetId, address }: HostEvent): Promise<void> => {
        const sheet = (await sheetNames()).get(worksheetId);
        if (sheet !== undefined && sheet !== recordSheetName) listener({ kind, sheet, address });
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

type SheetNames = ReadonlyMap<string, string>;

/**
 * Events tell the identity of the sheet only, so its name is asked for: once for all events that come while the
 * answer is on its way. It is not kept, since a sheet may be renamed.
 */
function namesOnDemand(): () => Promise<SheetNames> {
  let asked: Promise<SheetNames> | null = null;
  return () => {
    asked ??= sheetNamesById().finally(() => {
      asked = null;
    });
    return asked;
  };
}

async function sheetNamesById(): Promise<SheetNames> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    return new Map(sheets.items.map(({ id, name }) => [id, name]));
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
