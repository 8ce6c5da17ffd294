import type { StandardId } from '../../src/standards/StandardId';

/** Amounts by name: decimal text or `n/d` in canonical units, or `missing:` with the reason. */
export type Texts = Readonly<Record<string, string>>;

/** What must come of one table. Findings are `code@cell`, those of the engine with their first cell. */
export interface ExpectedTable {
  readonly sections: readonly {
    readonly name: string;
    readonly stage: string;
    readonly cell: string;
    readonly amounts: Texts;
    readonly stated: Texts;
  }[];
  readonly excluded: readonly string[];
  readonly findings: readonly string[];
  readonly questions: readonly string[];
  readonly certainty: string;
  readonly engine: readonly string[];
  /** By stage and indicator; `null` where a school lacks the figure. */
  readonly squaredCoefficients: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

/** One reading of a sheet, or of what is selected there: a table, or the code of a refusal. */
export type ExpectedRead = {
  readonly sheet: string;
  readonly select: string | null;
} & (ExpectedTable | { readonly refused: string });

/** One file of `expected/`. */
export interface ExpectedLayout {
  readonly about: string;
  readonly source: string;
  readonly standard: StandardId;
  readonly reads: readonly ExpectedRead[];
}
