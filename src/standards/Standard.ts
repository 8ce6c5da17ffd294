import type { Clause } from './Clause';
import type { EvaluatedStage } from './EvaluatedStage';
import type { Indicator } from './Indicator';
import type { ScopeRule } from './ScopeRule';
import type { Setting } from './Setting';
import type { StandardId } from './StandardId';

/** Which schools pass: at least `required` indicators reach the standard, the others not below `floor` of it. */
export interface SchoolRule {
  readonly required: number;
  /** Share of the standard value as decimal text; `0` where the standard knows no floor. */
  readonly floor: string;
  readonly clause: Clause;
}

/** How coefficients are judged: each one, or their plain mean (综合差异系数), or not at all. */
export type CoefficientRule =
  | {
      readonly kind: 'each' | 'composite';
      /** Upper limit, inclusive, as decimal text. */
      readonly limit: Readonly<Record<EvaluatedStage, string>>;
      readonly clause: Clause;
    }
  | { readonly kind: 'none'; readonly limit: null; readonly clause: Clause };

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
  /** `own` for one that was read from a sheet 评估标准. */
  readonly id: StandardId | 'own';
  /** What the clerk calls an own standard; `null` for a built-in one, which is named by the locale. */
  readonly name: string | null;
  readonly document: string;
  /** Where an own standard comes from, in the clerk's words. */
  readonly origin: string | null;
  /** The built-in standard that an own one was made from; a built-in one's own id. */
  readonly basedOn: StandardId;
  readonly indicators: readonly Indicator[];
  readonly schoolRule: SchoolRule | null;
  readonly coefficientRule: CoefficientRule;
  readonly scope: readonly ScopeRule[];
  readonly split: SplitRule;
  /** The doubtful points of the documents, each with the value in force. */
  readonly settings: readonly Setting[];
}
