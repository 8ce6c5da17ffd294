import type { Rect } from '../../../workbook/Rect';
import type { SchoolFacts } from './SchoolFacts';
import type { Statement } from './Statement';

/** A sheet that belongs to one school alone: what it states about the school and its figures. */
export interface FormSheet {
  /** Name for ids and addresses, with `[file]` before it for a further file. */
  readonly sheet: string;
  /** The sheet's own name. */
  readonly name: string;
  readonly area: Rect;
  readonly facts: SchoolFacts;
  readonly statements: readonly Statement[];
}
