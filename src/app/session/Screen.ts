import type { CountyPartResult } from '../../engine/county/CountyEvaluation';
import type { SourceToken } from '../../engine/SourceToken';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { IndicatorId } from '../../standards/IndicatorId';

/** Which schools a list shows: those that do not pass, those with a value below the floor, or all. */
export type SchoolFilter = 'not-passing' | 'below' | 'all';

/**
 * The number that is explained (算给你看). Named by ids, so that it is still meant after a new evaluation.
 * `section` is the full address of the school's name.
 */
export type ExplainSubject =
  | {
      readonly kind: 'coefficient';
      readonly stage: EvaluatedStage;
      readonly indicator: IndicatorId;
    }
  | { readonly kind: 'composite'; readonly stage: EvaluatedStage }
  | {
      readonly kind: 'value';
      readonly stage: EvaluatedStage;
      readonly section: SourceToken;
      readonly indicator: IndicatorId;
    };

/** What the pane shows. */
export type Screen =
  | { readonly kind: 'home' | 'columns' | 'findings' | 'preview' | 'done' | 'help' }
  /** Questions to the real Excel, for support (自检). */
  | { readonly kind: 'self-test' }
  /** Templates that are remembered (记住的模板). */
  | { readonly kind: 'memories' }
  /** Several sheets into one county table (汇总多表). */
  | { readonly kind: 'gather' }
  /** The county beside its schools (总体研判), and the standards (评估标准). */
  | { readonly kind: 'county' }
  /** `adopts`: the workbook's own standard is to be used as soon as it is read. */
  | { readonly kind: 'county-standard'; readonly adopts?: boolean }
  | { readonly kind: 'county-part'; readonly part: CountyPartResult['part'] }
  | { readonly kind: 'county-item'; readonly item: string }
  | {
      readonly kind: 'schools';
      /** `null` shows both stages. */
      readonly stage: EvaluatedStage | null;
      readonly filter: SchoolFilter;
      /** Only those that miss this indicator. */
      readonly indicator?: IndicatorId;
    }
  | { readonly kind: 'explain'; readonly subject: ExplainSubject };
