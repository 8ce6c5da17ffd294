import type { Scratch } from './Scratch';

/** How long an event may take. Where it takes longer the pane would seem not to follow. */
const longestWait = 5000;

export interface Heard {
  /** Everything Excel told about the scratch sheet so far. */
  readonly events: readonly Excel.WorksheetChangedEventArgs[];
  /** Waits for a change of the cell; `false` when Excel does not tell it in time. */
  waitFor(address: string): Promise<boolean>;
}

/** Listens to changes of cells, as the pane does, while something is done. */
export async function listenToScratch<T>(
  scratch: Scratch,
  listen: (heard: Heard) => Promise<T>,
): Promise<T> {
  const ears = new Ears();
  const { handler, id } = await scratch.run(async (context, sheet) => {
    sheet.load('id');
    const added = context.workbook.worksheets.onChanged.add(async (event) => ears.hear(event));
    await context.sync();
    return { handler: added, id: sheet.id };
  });
  ears.sheetId = id;
  try {
    return await listen(ears);
  } finally {
    // A handler can only be taken off through the context that put it on.
    handler.remove();
    await handler.context.sync();
  }
}

class Ears implements Heard {
  readonly events: Excel.WorksheetChangedEventArgs[] = [];
  sheetId = '';
  private onEvent: () => void = () => undefined;

  hear(event: Excel.WorksheetChangedEventArgs): void {
    if (event.worksheetId !== this.sheetId) return;
    this.events.push(event);
    this.onEvent();
  }

  waitFor(address: string): Promise<boolean> {
    const isThere = () => this.events.some((event) => event.address === address);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(isThere()), longestWait);
      this.onEvent = () => {
        if (!isThere()) return;
        clearTimeout(timer);
        resolve(true);
      };
      this.onEvent();
    });
  }
}
