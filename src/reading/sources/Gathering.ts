import type { School } from '../../engine/School';
import type { FieldId } from '../../standards/FieldId';
import type { IndicatorId } from '../../standards/IndicatorId';
import type { Stage } from '../../standards/Stage';

/**
 * What could not be settled when sources were joined. Nothing is guessed: the figure or school concerned stays open.
 *
 * - `value-differs` (K18): two sources give different figures for one quantity; the figure is left open
 * - `part-differs`: the figure of a sum (体育、艺术专任教师数) of which sources differ on a part; left open
 * - `attribute-differs`: two sources differ in a school's kind, in who runs it, or in its main school; left open
 * - `code-differs` (K14): the same name with different school codes; kept apart
 * - `code-shared` (K14): a source gives one school code to several schools; the code is not used for joining
 * - `name-differs` (K14): the same school code under different names; joined
 * - `similar-name` (K14): a school that is alone under its name, though another source has one called nearly so
 * - `same-name-twice`: a source has two schools of this name and stage, so that the other source's row fits both
 * - `stage-missing` (K13): a school of several stages of which one stage is in no source
 * - `only-in`: a school that is not in all sources that should have it; its other figures stay open
 */
export type GatherQuestionCode =
  | 'value-differs'
  | 'part-differs'
  | 'attribute-differs'
  | 'code-differs'
  | 'code-shared'
  | 'name-differs'
  | 'similar-name'
  | 'same-name-twice'
  | 'stage-missing'
  | 'only-in';

export interface GatherQuestion {
  readonly code: GatherQuestionCode;
  readonly school: string;
  /** Full addresses of the cells concerned. */
  readonly cells: readonly string[];
  /** For `value-differs` and `part-differs`: which quantity, or which stated value per pupil. */
  readonly field?: FieldId;
  readonly indicator?: IndicatorId;
  /** Of which part of the school; for `stage-missing` the stage that is not there. */
  readonly stage?: Stage;
  /** For `attribute-differs`. */
  readonly attribute?: 'school-kind' | 'sponsor' | 'main-school';
  /**
   * The differing figures, kinds, names or codes, in the order of `cells`; a figure that is no number is `''`. For
   * `only-in` the ids of the sources that have the school.
   */
  readonly values: readonly string[];
  /** For `only-in`: ids of the sources that should have the school and do not. */
  readonly lacking?: readonly string[];
}

/** A school put together from all sources. */
export interface GatheredSchool extends School {
  /** Ids of the sources that gave something. */
  readonly origins: readonly string[];
  /** Cells of its name in the sources; the first is its `source`. */
  readonly names: readonly string[];
}

/** The county's schools from several sources, and what is open. */
export interface Gathering {
  readonly schools: readonly GatheredSchool[];
  readonly questions: readonly GatherQuestion[];
}
