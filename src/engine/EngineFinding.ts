import type { FieldId } from '../standards/FieldId';
import type { IndicatorId } from '../standards/IndicatorId';
import type { EvaluatedStage } from '../standards/EvaluatedStage';
import type { SourceToken } from './SourceToken';

/** Codes of doubts about quantities. Which rule of the data check each belongs to: `standards/healthRules`. */
export type EngineFindingCode =
  | 'no-pupils'
  | 'no-pupils-but-classes'
  | 'pupils-unknown'
  | 'part-exceeds-whole'
  | 'parts-exceed-whole'
  | 'parts-differ'
  | 'per-pupil-implausible'
  | 'backbone-without-training'
  | 'laboratory-without-equipment'
  | 'grades-differ'
  | 'intake-differs'
  | 'graduates-differ'
  | 'grades-unusual'
  | 'rooms-too-small'
  | 'not-per-stage'
  | 'no-split'
  | 'teaching-space-assumed-net'
  | 'sports-space-without-indoor'
  | 'degree-rows-incomplete'
  | 'title-columns-incomplete'
  | 'stated-values-used'
  | 'stated-near-threshold'
  | 'stated-not-per-stage'
  | 'branch-not-joined'
  | 'rounding-would-mislead';

/** A doubt about quantities (数据体检问题), with the cells it concerns. */
export interface EngineFinding {
  readonly code: EngineFindingCode;
  readonly severity: 'error' | 'warning' | 'info';
  readonly sources: readonly SourceToken[];
  /** The school's name, where the doubt is about one school. */
  readonly school?: string;
  readonly stage?: EvaluatedStage;
  readonly indicator?: IndicatorId;
  readonly fields?: readonly FieldId[];
  /** Further facts for the message, e.g. the printed and the true figure. */
  readonly details?: Readonly<Record<string, string>>;
}
