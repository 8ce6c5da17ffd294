import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { IndicatorId } from '../../standards/IndicatorId';
import type { Level } from '../Level';
import type { SourceToken } from '../SourceToken';
import type { Verdict } from '../Verdict';
import type { Outcome } from '../Evaluation';

/** Before and after; `null` where there was or is none. */
export interface Change<Value> {
  readonly from: Value | null;
  readonly to: Value | null;
}

/** One coefficient as it is judged; `verdict` is `null` where it is not judged by itself. */
export interface JudgedCoefficient {
  readonly coefficient: Outcome;
  readonly verdict: Verdict | null;
}

interface OfSchool {
  readonly stage: EvaluatedStage;
  /** Name of the school. */
  readonly school: string;
  /** The cell that holds its name now; where the school is gone, the one that held it. */
  readonly source: SourceToken;
}

/** What an edit changed in an evaluation. */
export type EvaluationChange =
  | ({ readonly kind: 'stage'; readonly stage: EvaluatedStage } & Change<Verdict>)
  | ({
      readonly kind: 'coefficient';
      readonly stage: EvaluatedStage;
      /** `null` is the composite one. */
      readonly indicator: IndicatorId | null;
    } & Change<JudgedCoefficient>)
  /** A school came, went, or its verdict turned. */
  | ({ readonly kind: 'section' } & OfSchool & Change<Verdict>)
  | ({ readonly kind: 'level'; readonly indicator: IndicatorId } & OfSchool & Change<Level>);
