import type { Amount } from '../../../engine/Amount';
import type { FieldId } from '../../../standards/FieldId';
import type { Stage } from '../../../standards/Stage';
import type { ReadingFinding } from '../../ReadingFinding';

/** One figure that a sheet of a school's own states. */
export interface Statement {
  readonly field: FieldId;
  /** The stage it is stated for, or `null` for the school as a whole. */
  readonly stage: Stage | null;
  readonly amount: Amount;
  /** Full address of its cell. */
  readonly cell: string;
  /** The words that name it, for messages. */
  readonly header: string;
  /** Doubts about the cell; the school's name is added to them later. */
  readonly findings: readonly ReadingFinding[];
  /** Those that have to be answered first. */
  readonly questions: readonly ReadingFinding[];
}
