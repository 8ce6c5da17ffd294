import type Fraction from 'fraction.js';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { CountyFigureId } from '../../standards/county/countyFigures';
import type { CountyItem, CountyPart, CountyStandard } from '../../standards/county/CountyStandard';
import type { CountyTest } from '../../standards/county/CountyTest';
import type { IndicatorId } from '../../standards/IndicatorId';
import type { Evaluation } from '../Evaluation';
import type { SourceToken } from '../SourceToken';
import type { Verdict } from '../Verdict';

/** 达标, 未达标, 待填报, 不适用. What is open is never taken as met. */
export type CountyStatus = 'met' | 'missed' | 'open' | 'not-applicable';

/** A figure that went into a number, with what stood there. */
export interface CountyOperand {
  readonly figure: CountyFigureId;
  readonly amount: Fraction | null;
  readonly source: SourceToken | null;
}

/** One class, school, room or line that misses a condition, or cannot be judged. */
export interface CountyCase {
  readonly status: 'missed' | 'open';
  /** School, or for a score its line. */
  readonly name: string;
  /** Class, where it is one. */
  readonly part: string | null;
  readonly stage: EvaluatedStage | null;
  /** Kind of room, where rooms are counted and each kind is needed. */
  readonly use?: 'music' | 'fine-arts';
  /** What it has and what it would need, in the test's unit; `null` where unknown. */
  readonly value: Fraction | null;
  readonly limit: Fraction | null;
  /** Why it is open. */
  readonly missing: CountyMissing | null;
  readonly source: SourceToken | null;
}

/**
 * Why something is 待填报.
 *
 * - `figure`: a figure is blank or unreadable
 * - `evidence`: declared, but nothing proves it
 * - `list`: the workbook has no such list (班级名单, 专用教室, 学校情况, 评分表)
 * - `in-list`: the list lacks a school or a field of it
 * - `list-differs`: the class list has fewer classes than the school's table, or a class of another stage
 * - `zero`: a denominator is zero
 * - `inconsistent`: a part is larger than its whole, or points do not add up
 * - `schools`: no school table was evaluated
 */
export type CountyMissing =
  'figure' | 'evidence' | 'list' | 'in-list' | 'list-differs' | 'zero' | 'inconsistent' | 'schools';

/** One condition of an item. */
export interface CountyTestResult {
  readonly test: CountyTest;
  readonly status: CountyStatus;
  /** The number that was tested, exact; for lists the count of cases that miss, against 0; `null` where there is none. */
  readonly value: Fraction | null;
  readonly limit: Fraction | null;
  readonly operands: readonly CountyOperand[];
  readonly cases: readonly CountyCase[];
  /** Empty unless `open`. */
  readonly missing: readonly CountyMissing[];
}

export interface CountyItemResult {
  readonly item: CountyItem;
  readonly status: CountyStatus;
  /** Only conditions that are in force by the settings. */
  readonly tests: readonly CountyTestResult[];
}

/** One line of the overview (总体研判). */
export interface CountyPartResult {
  readonly part: 'resources' | 'coefficients' | CountyPart;
  readonly verdict: Verdict;
  readonly met: number;
  readonly missed: number;
  readonly open: number;
}

/** Why a sheet with a school table's header gives no table; `no-table`: its columns or rows are not recognised. */
export type UnreadReason =
  | 'no-table'
  | 'no-pupils-column'
  | 'no-indicator-column'
  | 'no-schools'
  | 'no-figures'
  | 'empty-template';

/** A doubt about the workbook's school tables themselves: always open. */
export type TableDoubt =
  /** A sheet has a school table's header, and its schools could not be read. */
  | {
      readonly kind: 'table-unread';
      readonly sheet: string;
      readonly reason: UnreadReason;
      /** Full address of what was searched. */
      readonly source: SourceToken;
    }
  /** A table holds schools or figures that the gathered county table lacks. */
  | {
      readonly kind: 'gathering-outdated';
      /** Sheet of the gathered table. */
      readonly gathering: string;
      /** Sheet of the table. */
      readonly sheet: string;
      /** Stages that stand in both. */
      readonly stages: readonly EvaluatedStage[];
      /** Full address of the table. */
      readonly source: SourceToken;
    };

/** Something that stands in the way of applying. */
export type Obstacle =
  | TableDoubt
  | { readonly kind: 'item'; readonly result: CountyItemResult }
  | { readonly kind: 'no-schools' }
  | { readonly kind: 'stage-absent'; readonly stage: EvaluatedStage }
  /** Two tables hold the stage: which one counts is for the clerk to say. */
  | { readonly kind: 'stage-twice'; readonly stage: EvaluatedStage }
  /** Sections of a stage that miss the standard or cannot be judged. */
  | {
      readonly kind: 'sections';
      readonly stage: EvaluatedStage;
      readonly status: 'missed' | 'open';
      readonly names: readonly string[];
    }
  | {
      readonly kind: 'coefficient';
      readonly stage: EvaluatedStage;
      readonly status: 'missed' | 'open';
      /** `null` for the composite coefficient. */
      readonly indicator: IndicatorId | null;
      readonly value: number | null;
      readonly limit: string;
    };

/** 大班额、大校额 lists; `null` without a class list or school table. */
export interface CountyLists {
  /** Largest classes first, each under the highest band it reaches (超过标准班额, 56 人以上, 66 人以上). */
  readonly largeClasses:
    | readonly {
        readonly band: 'over-standard' | 'large' | 'very-large';
        readonly cases: readonly CountyCase[];
      }[]
    | null;
  readonly largeSchools: readonly CountyCase[] | null;
}

/** 总体研判: everything together. */
export interface CountyEvaluation {
  readonly standard: CountyStandard;
  /** One for each school table that was evaluated. */
  readonly evaluations: readonly Evaluation[];
  readonly items: readonly CountyItemResult[];
  /** In the order of the overview; a part without items is absent. */
  readonly parts: readonly CountyPartResult[];
  /** Classes by size and schools over their limit, also where the standard does not judge them. */
  readonly lists: CountyLists;
  /** Most serious first: vetoes, what is missed, what is open. */
  readonly obstacles: readonly Obstacle[];
  /** `pass`: ready to apply. */
  readonly verdict: Verdict;
}
