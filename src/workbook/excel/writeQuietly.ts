import type { RunWishes } from './runExcel';
import { runExcel } from './runExcel';
import type { WriteProgress } from './WriteProgress';
import { newProgress } from './WriteProgress';
import { WriteQueue } from './WriteQueue';

/**
 * Writes without repainting, recalculating or telling ourselves of our own changes. `write` adds its changes
 * to the queue and returns how to get its result once they are done.
 *
 * @throws {WorkbookError} when Excel refuses; what came before the refusal stays written
 */
export async function writeQuietly<T>(
  write: (queue: WriteQueue, context: Excel.RequestContext) => Promise<() => T>,
  wishes: RunWishes = {},
  progress: WriteProgress = newProgress(),
): Promise<T> {
  try {
    return await runExcel(async (context) => {
      const queue = new WriteQueue(context, progress);
      await queue.add(0, () => {
        context.runtime.enableEvents = false;
        context.workbook.application.suspendApiCalculationUntilNextSync();
        context.workbook.application.suspendScreenUpdatingUntilNextSync();
      });
      const result = await write(queue, context);
      await queue.add(0, () => {
        context.runtime.enableEvents = true;
      });
      await queue.finish();
      return result();
    }, wishes);
  } catch (error) {
    if (progress.hasBegun) await switchEventsOn().catch(() => undefined);
    throw error;
  }
}

async function switchEventsOn(): Promise<void> {
  await runExcel(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
}
