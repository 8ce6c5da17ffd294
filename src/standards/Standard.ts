import type { Clause } from './Clause';
import type { EvaluatedStage } from './EvaluatedStage';
import type { Indicator } from './Indicator';
import type { ScopeRule } from './ScopeRule';
import type { Setting } from './Setting';
import type { StandardId } from './StandardId';

/** Which schools pass: at least `required` indicators reach the standard, the others not below `floor` of it. */
export interface SchoolRule {
  readonly required: number;
  /** Share of the standard value as decimal text. */
  readonly floor: string;
  readonly clause: Clause;
}

/** How coefficients are judged: each one, or their plain mean (综合差异系数). */
export interface CoefficientRule {
  readonly kind: 'each' | 'composite';
  /** Upper limit, inclusive, as decimal text. */
  readonly limit: Readonly<Record<EvaluatedStage, string>>;
  readonly clause: Clause;
}

/** Weights of one pupil when a school of several stages shares its resources, as decimal text. */
export interface SplitRule {
  /** 九年一贯制, 十二年一贯制: 小学 1, 初中 1.1, 高中 1.32. */
  readonly all: Readonly<Record<EvaluatedStage | 'senior', string>>;
  /** 完全中学: 初中 1, 高中 1.2. */
  readonly secondary: Readonly<Record<'junior' | 'senior', string>>;
  readonly clause: Clause;
}

/** A rule profile (评估标准): data, not code. */
export interface Standard {
  readonly id: StandardId;
  readonly document: string;
  readonly indicators: readonly Indicator[];
  readonly schoolRule: SchoolRule | null;
  readonly coefficientRule: CoefficientRule;
  readonly scope: readonly ScopeRule[];
  readonly split: SplitRule;
  /** The doubtful points of the documents, each with the value in force. */
  readonly settings: readonly Setting[];
}
