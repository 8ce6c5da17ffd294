import type { FieldId } from '../standards/FieldId';
import type { SchoolKind } from '../standards/SchoolKind';
import type { Sponsor } from '../standards/Sponsor';
import type { Stage } from '../standards/Stage';
import type { Amount } from './Amount';
import type { SourceToken } from './SourceToken';

/** Amounts of one field: for the whole row, and where the table tells them apart, per stage. */
export type StageAmounts = Readonly<Partial<Record<'whole' | Stage, Amount>>>;

/**
 * What the engine eats: a school, or the part of one that stands in one row.
 *
 * `stage` set: the row is one stage, and its `whole` amounts are that stage's own.
 * `stage` null: the row is a school of several stages; `pupils` come per stage.
 *
 * A field that no school of the table has an entry for counts as "the table has no such column".
 */
export interface School {
  readonly name: string;
  /** The cell that holds the name. */
  readonly source: SourceToken;
  readonly kind: SchoolKind;
  readonly sponsor: Sponsor;
  readonly stage: Stage | null;
  readonly amounts: Readonly<Partial<Record<FieldId, StageAmounts>>>;
}
