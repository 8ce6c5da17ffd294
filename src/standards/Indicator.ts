import type { Clause } from './Clause';
import type { EvaluatedStage } from './EvaluatedStage';
import type { IndicatorId } from './IndicatorId';
import type { NumeratorChoice } from './NumeratorChoice';
import type { Unit } from './Unit';

/**
 * One indicator of a standard: numerator ÷ (pupils ÷ `perPupils`); or, `inverse`, pupils ÷ numerator, where less is
 * better (班额, 生师比). The coefficient is always that of the numerator per pupil.
 */
export interface Indicator {
  readonly id: IndicatorId;
  /** 1 for 生均, 100 for 每百名学生. */
  readonly perPupils: 1 | 100;
  /** Unit of the numerator. People, rooms and sets are countable: a gap in them is a whole number. */
  readonly unit: Unit;
  readonly numerator: Readonly<Record<EvaluatedStage, readonly NumeratorChoice[]>>;
  readonly inverse?: true;
  /**
   * Standard value as decimal text: a least amount in numerator units per `perPupils` pupils, or, `inverse`, the most
   * pupils of one unit. `null` where the standard sets none, for one stage or at all.
   */
  readonly threshold: Readonly<Record<EvaluatedStage, string | null>> | null;
  readonly clause: Clause;
}
