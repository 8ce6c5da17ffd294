/** What a sheet without a school table holds, gathered in one pass. */
export interface SheetWords {
  /** The different words of each row that holds any text. */
  readonly rows: readonly ReadonlySet<string>[];
  /** All different words of the sheet. */
  readonly all: ReadonlySet<string>;
  readonly numbers: number;
  /** Texts that are sentences, or have blanks to fill in inside a sentence. */
  readonly sentences: number;
  /** Letters in all texts, and in sentences. */
  readonly letters: number;
  readonly lettersInSentences: number;
}
