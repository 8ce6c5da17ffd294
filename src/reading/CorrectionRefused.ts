import type { Refusal } from './Refusal';

/** What the clerk said about a table was not taken: nothing to evaluate would be left. */
export class CorrectionRefused extends Error {
  override readonly name = 'CorrectionRefused';
  /** What the table would lack. */
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
