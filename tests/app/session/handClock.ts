import type { Wait } from '../../../src/app/session/Wait';

/** A clock that stands still until it is told to go on. */
export class HandClock {
  private waiting: { due: number; work: () => void }[] = [];
  private now = 0;
  /** How often something was waited for. */
  armed = 0;

  readonly wait: Wait = (milliseconds, work) => {
    const entry = { due: this.now + milliseconds, work };
    this.armed += 1;
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((one) => one !== entry);
    };
  };

  /** How many waits are not over. */
  get pending(): number {
    return this.waiting.length;
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
    const over = this.waiting.filter(({ due }) => due <= this.now);
    this.waiting = this.waiting.filter(({ due }) => due > this.now);
    for (const { work } of over) work();
  }
}
