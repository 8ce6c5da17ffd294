import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { FieldId } from '../../standards/FieldId';
import type { Amount } from '../Amount';
import type { School } from '../School';

/** Quantities of one school that speak of the same thing: one stage of it, or all of it. */
export interface QuantityView {
  readonly school: School;
  /** `null`: the school with all its stages. */
  readonly stage: EvaluatedStage | null;
  /** As the table gives them, never shared out between stages. */
  readonly amounts: Readonly<Partial<Record<FieldId, Amount>>>;
}
