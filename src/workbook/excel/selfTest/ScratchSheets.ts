import { uniqueSheetName } from '../../notation/uniqueSheetName';
import { WorkbookError } from '../../WorkbookError';
import { toWorkbookError } from '../toWorkbookError';
import type { Scratch, ScratchBatch } from './Scratch';
import { runScratch } from './runScratch';
import { removeSheets } from './removeSheets';

const wantedName = '均衡自检';

/**
 * The sheets of a self-test. What Excel is asked to add is noted before it is asked, so that nothing of ours
 * stays however a check ends; no other sheet is ever written to or deleted.
 */
export class ScratchSheets implements Scratch {
  private taken: string[] = [];
  private ownName = wantedName;
  /** Identity by name; `null` where Excel did not come to tell it. */
  private readonly added = new Map<string, string | null>();
  private front: string | null = null;

  get name(): string {
    return this.ownName;
  }

  /** Looks at the workbook and chooses names. Writes nothing. */
  async prepare(): Promise<void> {
    try {
      // While a cell is being edited this is to be refused, not to wait.
      await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        const structure = context.workbook.protection.load('protected');
        await context.sync();
        if (structure.protected) throw new WorkbookError('structure-protected');
        this.taken = sheets.items.map(({ name }) => name);
      });
    } catch (error) {
      throw toWorkbookError(error);
    }
    this.ownName = this.freeName();
  }

  /** An empty sheet in place of the one before. */
  async renew(): Promise<void> {
    const left = await this.remove();
    if (left.length > 0) this.ownName = this.freeName();
    await this.add(this.ownName);
  }

  async run<T>(batch: ScratchBatch<T>): Promise<T> {
    return runScratch((context) => batch(context, context.workbook.worksheets.getItem(this.name)));
  }

  async runInFront<T>(batch: ScratchBatch<T>): Promise<T> {
    await runScratch(async (context) => {
      const present = context.workbook.worksheets.getActiveWorksheet().load('id');
      await context.sync();
      this.front = present.id;
    });
    try {
      return await this.run(batch);
    } finally {
      await this.bringBack();
    }
  }

  async add(name: string): Promise<void> {
    const isNew = !this.added.has(name);
    if (isNew) this.added.set(name, null);
    await runScratch(async (context) => {
      const sheet = context.workbook.worksheets.add(name).load('id');
      await context.sync();
      this.added.set(name, sheet.id);
    });
  }

  freeName(wanted = wantedName): string {
    const name = uniqueSheetName(wanted, this.taken);
    this.taken.push(name);
    return name;
  }

  /** Takes away what is left, whatever was going on. Returns the names of sheets that Excel did not let go. */
  async remove(): Promise<readonly string[]> {
    if (this.added.size === 0) return [];
    await this.bringBack().catch(() => undefined);
    const all = [...this.added.keys()];
    const first = await removeSheets(this.added).catch(() => all);
    // A refusal may have been one of the moment.
    const left = first.length > 0 ? await removeSheets(this.added).catch(() => all) : first;
    if (left.length === 0) this.added.clear();
    return left;
  }

  private async bringBack(): Promise<void> {
    const { front } = this;
    if (front === null) return;
    await runScratch(async (context) => {
      context.workbook.worksheets.getItem(front).activate();
      await context.sync();
    });
    this.front = null;
  }
}
