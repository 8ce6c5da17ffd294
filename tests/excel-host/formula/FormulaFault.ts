/** A part of a formula has no value but an error. */
export class FormulaFault extends Error {
  constructor(
    readonly value: string,
    readonly reason?: string,
  ) {
    super(value);
    this.name = 'FormulaFault';
  }
}
