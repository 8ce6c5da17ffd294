/** What a check may touch: a sheet of ours, and others where it adds them. All of them go with the group. */
export interface Scratch {
  /** Name of the sheet. */
  readonly name: string;
  /** Runs a batch on the sheet. */
  run<T>(batch: ScratchBatch<T>): Promise<T>;
  /** Runs a batch that brings a sheet to the front; then the one that was there comes back. */
  runInFront<T>(batch: ScratchBatch<T>): Promise<T>;
  /** Adds a further sheet, also of a name that Excel ought to refuse. */
  add(name: string): Promise<void>;
  /** A name that no sheet has: the wanted one, if need be with a number. */
  freeName(wanted?: string): string;
}

export type ScratchBatch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;
