import type { FieldId } from './FieldId';
import type { Unit } from './Unit';

/** What is true of a raw quantity in every standard. */
export interface Field {
  readonly id: FieldId;
  readonly unit: Unit;
  /** Whether a school of several stages owns it in common, so that it is split by pupil weights. */
  readonly shared: boolean;
}
