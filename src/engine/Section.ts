import type Fraction from 'fraction.js';
import type { EvaluatedStage } from '../standards/EvaluatedStage';
import type { FieldId } from '../standards/FieldId';
import type { IndicatorId } from '../standards/IndicatorId';
import type { Amount } from './Amount';
import type { School } from './School';

/** How a shared resource was divided: this section's weighted pupils over all weighted pupils. */
export interface Split {
  readonly weight: Fraction;
  readonly weightedPupils: Fraction;
  readonly share: Fraction;
}

/** One school in one stage (学段部): the unit that is counted. */
export interface Section {
  readonly school: School;
  readonly stage: EvaluatedStage;
  readonly pupils: Amount;
  /** The section's own amounts; shared ones already multiplied by `split.share`. */
  readonly amounts: Readonly<Partial<Record<FieldId, Amount>>>;
  /** Values per pupil or per hundred that the table states for this stage. Never split. */
  readonly stated: Readonly<Partial<Record<IndicatorId, Amount>>>;
  readonly split: Split | null;
}
