/** Rows of the sheet that make up one table's header. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  /** Rows of codes (L1 L2 …, 甲 乙 1 2) among them, which name nothing. */
  readonly codeRows: readonly number[];
}
