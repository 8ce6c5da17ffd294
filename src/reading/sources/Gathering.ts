import type { School } from '../../engine/School';
import type { FieldId } from '../../standards/FieldId';
import type { Stage } from '../../standards/Stage';

/**
 * What could not be settled when sources were joined. Nothing is guessed: the figure or school concerned stays open.
 *
 * - `value-differs` (K18): two sources give different figures for one quantity; the figure is left open
 * - `code-differs` (K14): the same name with different school codes; kept apart
 * - `name-differs` (K14): the same school code under different names; joined
 * - `similar-name` (K14): a school that is alone under its name, though another source has one called nearly so
 * - `same-name-twice`: a source has two schools of this name and stage, so that the other source's row fits both
 * - `stage-missing` (K13): a school of several stages that only one stage's source has
 * - `only-in`: a school that not all sources of its kind have; its other figures stay open
 */
export type GatherQuestionCode =
  | 'value-differs'
  | 'code-differs'
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
  /** For `value-differs`: which quantity, of which part of the school. */
  readonly field?: FieldId;
  readonly stage?: Stage;
  /** The differing figures, names or codes, in the order of `cells`; source ids for `only-in`. */
  readonly values: readonly string[];
}

/** A school put together from all sources. */
export interface GatheredSchool extends School {
  /** Ids of the sources that gave something. */
  readonly origins: readonly string[];
}

/** The county's schools from several sources, and what is open. */
export interface Gathering {
  readonly schools: readonly GatheredSchool[];
  readonly questions: readonly GatherQuestion[];
}
