/** A protection taken out: what the clerk was promised must then turn a suite red. */
export interface Fault {
  /** What goes wrong, as a sentence. */
  readonly name: string;
  /** Path from the root of the project. */
  readonly file: string;
  /** Text that stands exactly once in the file. */
  readonly from: string;
  readonly to: string;
  /** Path of the suite that must notice. */
  readonly suite: string;
}
