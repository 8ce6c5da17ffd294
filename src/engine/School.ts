import type { FieldId } from '../standards/FieldId';
import type { IndicatorId } from '../standards/IndicatorId';
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
  /** School code (学校标识码) as written, or `null` where the table gives none. */
  readonly code: string | null;
  /** The cell that holds the name. */
  readonly source: SourceToken;
  readonly kind: SchoolKind;
  readonly sponsor: Sponsor;
  readonly stage: Stage | null;
  /**
   * `source` of the main school in the same table where this row is a branch campus (是否计校数 = 0): pupils and all
   * resources are added to the main school before anything is divided. `null` for a school of its own.
   */
  readonly branchOf: SourceToken | null;
  readonly amounts: Readonly<Partial<Record<FieldId, StageAmounts>>>;
  /**
   * Values per pupil or per hundred that the table states itself (生均…, 每百名学生拥有…), in the indicator's unit.
   * They are used for an indicator whose raw quantities the table lacks.
   */
  readonly stated: Readonly<Partial<Record<IndicatorId, StageAmounts>>>;
}
