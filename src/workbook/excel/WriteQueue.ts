import { isWholeRefusal } from './isWholeRefusal';
import type { WriteProgress } from './WriteProgress';

/**
 * Writes in order and, on the web, ends a batch before it grows beyond what Excel takes in one request
 * there; elsewhere one batch takes everything. Sheets are asked for anew in each step, since what a batch
 * made is not at hand in the next.
 */
export class WriteQueue {
  private pending = 0;
  private readonly most = mostBytes();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly progress: Pick<WriteProgress, 'hasBegun'> = { hasBegun: false },
  ) {}

  /** Adds changes that take about so many bytes on the wire. */
  async add(bytes: number, write: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
    if (this.pending > 0 && this.pending + bytes > this.most) await this.finish();
    this.pending += bytes;
    write(this.context.workbook.worksheets);
  }

  /** Ends the batch: everything added is written when this returns. */
  async finish(): Promise<void> {
    this.pending = 0;
    try {
      await this.context.sync();
    } catch (error) {
      if (!isWholeRefusal(error)) this.progress.hasBegun = true;
      throw error;
    }
    this.progress.hasBegun = true;
  }
}

/** Excel on the web takes 5 MB (5,242,880 bytes) a request; the steps are measured roughly. */
const bytesOfABatch = 4_800_000;

function mostBytes(): number {
  // At run time the platform is this text, whatever the typings say.
  return String(Office.context.platform) === 'OfficeOnline' ? bytesOfABatch : Infinity;
}
