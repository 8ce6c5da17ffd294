import type { SchoolKind } from '../../standards/SchoolKind';
import type { Stage } from '../../standards/Stage';

/** What the group label or title above a row says about the schools below it. */
export interface Block {
  readonly stage: Stage | null;
  readonly kind: SchoolKind;
  /** The words that say so, as they stand in the sheet. */
  readonly says: string;
  /** How the label is numbered: `一、`, `(一)`, `1.`; a label numbered alike follows it and ends its block. */
  readonly numbering: Numbering;
  /** Row of the label, or `null` where a title says so. */
  readonly row: number | null;
  /** A title of its own stands above these rows, so that the title of the table does not speak of them. */
  readonly hasOwnTitle: boolean;
}

/** The way a label is numbered, or `none`. */
export type Numbering = 'none' | 'chinese' | 'bracketed' | 'digits';

export const noBlock: Block = {
  stage: null,
  kind: 'unknown',
  says: '',
  row: null,
  numbering: 'none',
  hasOwnTitle: false,
};
