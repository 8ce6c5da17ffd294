/** What restoring did. */
export interface RestoreReport {
  readonly restoredCells: number;
  readonly restoredFills: number;
  readonly removedSheets: readonly string[];
  /** Cells that somebody edited since, left as they are, e.g. `小学!C45`. */
  readonly edited: readonly string[];
  /** Sheets of ours that somebody edited since, left as they are. */
  readonly keptSheets: readonly string[];
  /** Sheets of the receipt that are no longer there. */
  readonly missingSheets: readonly string[];
}
