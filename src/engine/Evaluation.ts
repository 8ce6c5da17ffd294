import type Fraction from 'fraction.js';
import type { Clause } from '../standards/Clause';
import type { EvaluatedStage } from '../standards/EvaluatedStage';
import type { Indicator } from '../standards/Indicator';
import type { FieldId } from '../standards/FieldId';
import type { IndicatorId } from '../standards/IndicatorId';
import type { NumeratorChoice } from '../standards/NumeratorChoice';
import type { ExclusionCode } from '../standards/ScopeRule';
import type { Standard } from '../standards/Standard';
import type { Amount } from './Amount';
import type { EngineFinding } from './EngineFinding';
import type { Gap } from './Gap';
import type { Level } from './Level';
import type { MissingReason } from './MissingReason';
import type { School } from './School';
import type { Section } from './Section';
import type { Verdict } from './Verdict';

/** A number of double precision, or the reason why there is none. */
export type Outcome = { readonly value: number } | { readonly missing: MissingReason };

/** One indicator of one section. */
export interface IndicatorResult {
  readonly indicator: Indicator;
  readonly choice: NumeratorChoice;
  /** Numerator in the indicator's unit. */
  readonly numerator: Amount;
  /** Exact value: numerator × perPupils ÷ pupils, or of an inverse indicator pupils ÷ numerator. */
  readonly value: Fraction | null;
  readonly missing: MissingReason | null;
  /** `null` where the standard sets no threshold in this stage. */
  readonly level: Level | null;
  readonly gap: Gap | null;
}

/** Why a section or a stage does not pass, or cannot be judged. */
export type Reason =
  | { readonly code: 'below-floor'; readonly indicators: readonly IndicatorId[] }
  | {
      readonly code: 'too-few-met';
      readonly met: number;
      readonly required: number;
      readonly indicators: readonly IndicatorId[];
    }
  | {
      readonly code: 'indicator-unknown';
      readonly indicator: IndicatorId;
      readonly missing: MissingReason;
      /** The quantities of its numerator that are not known. */
      readonly fields: readonly FieldId[];
    }
  | { readonly code: 'section-pupils-unknown'; readonly missing: MissingReason }
  | { readonly code: 'indicators-absent'; readonly indicators: readonly IndicatorId[] }
  | { readonly code: 'sections-fail'; readonly count: number }
  | { readonly code: 'sections-unknown'; readonly count: number }
  | { readonly code: 'coefficient-over-limit'; readonly indicators: readonly IndicatorId[] }
  | { readonly code: 'coefficient-unknown'; readonly indicators: readonly IndicatorId[] }
  | { readonly code: 'composite-over-limit' }
  | { readonly code: 'stage-fails'; readonly stage: EvaluatedStage }
  | { readonly code: 'stage-unknown'; readonly stage: EvaluatedStage }
  | { readonly code: 'stage-absent'; readonly stage: EvaluatedStage }
  | { readonly code: 'no-pupils-known' };

/** One counted section with all its indicators. */
export interface SectionResult {
  readonly section: Section;
  /** Only indicators for which the table has columns, in the standard's order. */
  readonly indicators: readonly IndicatorResult[];
  readonly met: number;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** Pupil-weighted mean, standard deviation and coefficient (差异系数) of one indicator in one stage. */
export interface Dispersion {
  readonly mean: Outcome;
  readonly standardDeviation: Outcome;
  readonly coefficient: Outcome;
  /** The same over the sections that have the figure, marked 暂算; `null` when none is missing. */
  readonly provisional: {
    readonly mean: Outcome;
    readonly standardDeviation: Outcome;
    readonly coefficient: Outcome;
  } | null;
}

/** One indicator over all counted sections of a stage. */
export interface StageIndicator extends Dispersion {
  readonly indicator: Indicator;
  /** Inclusive upper limit; `null` for a standard that judges the composite only. */
  readonly limit: string | null;
  /** `null` where this coefficient is not judged by itself. */
  readonly verdict: Verdict | null;
  readonly levels: Readonly<Record<Level, number>>;
  /** The counted sections that lack the figure. */
  readonly unknownSections: readonly SectionResult[];
}

/** The composite coefficient (综合差异系数) of one stage. */
export interface Composite {
  readonly coefficient: Outcome;
  readonly limit: string;
  readonly verdict: Verdict;
}

export interface StageResult {
  readonly stage: EvaluatedStage;
  readonly sections: readonly SectionResult[];
  readonly pupils: Outcome;
  readonly passing: number;
  readonly indicators: readonly StageIndicator[];
  readonly absent: readonly IndicatorId[];
  readonly composite: Composite | null;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** A school, or one stage of it, that is not counted. */
export interface Exclusion {
  readonly school: School;
  readonly stage: EvaluatedStage | null;
  readonly code: ExclusionCode;
  readonly clause: Clause | null;
}

/** A branch campus whose pupils and resources were added to its main school. */
export interface JoinedBranch {
  readonly branch: School;
  /** The main school with everything added. */
  readonly main: School;
}

/** The whole outcome. Every value is a number or a reason; no NaN or Infinity. */
export interface Evaluation {
  readonly standard: Standard;
  readonly stages: readonly StageResult[];
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly excluded: readonly Exclusion[];
  readonly joined: readonly JoinedBranch[];
  readonly findings: readonly EngineFinding[];
}
