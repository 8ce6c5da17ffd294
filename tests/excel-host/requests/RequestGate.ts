/**
 * What a request has to pass before Excel answers it: a way that takes its time, a test that holds it back, a cell
 * that is being edited.
 */
export class RequestGate {
  /** How long the way of a request and its answer takes. */
  latencyMs = 0;
  /** While true a cell is being edited: requests wait if they may, and are refused if not. */
  isEditingCell = false;
  private isHolding = false;
  private readonly held: (() => void)[] = [];
  private readonly arrivals: (() => void)[] = [];
  private readonly waiting: (() => void)[] = [];

  /** Holds back every request that comes from now on. */
  hold(): void {
    this.isHolding = true;
  }

  /** Lets the requests go that were held back, or only the first of them, so that the next are held again. */
  release(only?: 'first'): void {
    if (only === 'first') {
      this.held.shift()?.();
      return;
    }
    this.isHolding = false;
    for (const go of this.held.splice(0)) go();
  }

  /** Comes when a request is being held back. */
  async whenHeld(): Promise<void> {
    if (this.held.length === 0) await new Promise<void>((go) => this.arrivals.push(go));
  }

  finishCellEdit(): void {
    this.isEditingCell = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Comes when the request may be answered. */
  async pass(mayWaitForEdit: boolean): Promise<void> {
    if (this.latencyMs > 0) await new Promise<void>((go) => setTimeout(go, this.latencyMs));
    if (this.isHolding) await this.stay();
    while (this.isEditingCell && mayWaitForEdit) {
      await new Promise<void>((go) => this.waiting.push(go));
    }
  }

  private async stay(): Promise<void> {
    const going = new Promise<void>((go) => this.held.push(go));
    for (const go of this.arrivals.splice(0)) go();
    await going;
  }
}
