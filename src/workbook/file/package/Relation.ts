/** A link from one package part to another. */
export interface Relation {
  readonly id: string;
  /** Last step of the type's address, e.g. `worksheet`. */
  readonly type: string;
  /** Path of the part in the package, without a leading slash. */
  readonly path: string;
}
