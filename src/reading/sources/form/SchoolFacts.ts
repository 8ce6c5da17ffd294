/** A fact about the school with the cell that states it. */
export interface Fact {
  /** Cleaned words. */
  readonly words: string;
  /** Full address. */
  readonly cell: string;
}

/** What the lines of a sheet say about its school. */
export interface SchoolFacts {
  readonly name?: Fact;
  readonly code?: Fact;
  readonly kind?: Fact;
  readonly sponsor?: Fact;
}

export type FactName = keyof SchoolFacts;
