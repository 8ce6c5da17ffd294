import { HostError } from '../protocol/HostError';

/** Failures that a test ordered: so many changes succeed, the next ones are refused. */
export class OrderedFailures {
  /** Called when the failures that were ordered have come, e.g. to order more. */
  afterLast: (() => void) | null = null;
  private order: { count: number; times: number; readonly code: string } | null = null;

  /** Lets the next changes succeed and refuses the one after them: once, or so many in a row. */
  after(count: number, code: string, times: number): void {
    this.order = { count, times, code };
  }

  get isOutstanding(): boolean {
    return this.order !== null;
  }

  /** Called before each change. @throws HostError when it was ordered to fail */
  beforeWrite(what: string): void {
    if (!this.order) return;
    if (this.order.count > 0) {
      this.order.count -= 1;
      return;
    }
    const { code } = this.order;
    this.order.times -= 1;
    if (this.order.times === 0) {
      this.order = null;
      this.afterLast?.();
    }
    throw new HostError(code, what);
  }
}
