import type { ColumnMeaning } from '../Column';

/** What header words mean, before the columns are compared with each other. */
export interface Recognition {
  readonly meaning: ColumnMeaning;
  /** Header words without units. */
  readonly header: readonly string[];
  readonly unit: string | null;
  /** How clear the words are: the highest wins where two columns mean the same. */
  readonly strength: number;
  readonly isDoubtful: boolean;
}
