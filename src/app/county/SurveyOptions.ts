import type { CountyStandard } from '../../standards/county/CountyStandard';
import type { AssessOptions } from '../AssessOptions';

/** By what a workbook is surveyed. */
export interface SurveyOptions extends Pick<AssessOptions, 'standard' | 'memories'> {
  /** What the standard asks of the county beside its schools. */
  readonly county: CountyStandard;
  /** The sheet whose hidden and filtered-out rows are not counted, because the clerk said so. */
  readonly leaveOutHiddenOn?: string;
}
