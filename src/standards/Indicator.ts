import type { Clause } from './Clause';
import type { EvaluatedStage } from './EvaluatedStage';
import type { IndicatorId } from './IndicatorId';
import type { NumeratorChoice } from './NumeratorChoice';
import type { Unit } from './Unit';

/** One indicator of a standard: numerator ÷ (pupils ÷ `perPupils`). */
export interface Indicator {
  readonly id: IndicatorId;
  /** 1 for 生均, 100 for 每百名学生. */
  readonly perPupils: 1 | 100;
  /** Unit of the numerator. People, rooms and sets are countable: a gap in them is a whole number. */
  readonly unit: Unit;
  readonly numerator: Readonly<Record<EvaluatedStage, readonly NumeratorChoice[]>>;
  /** Standard value as decimal text in numerator units per `perPupils` pupils; `null` where the standard sets none. */
  readonly threshold: Readonly<Record<EvaluatedStage, string>> | null;
  readonly clause: Clause;
}
