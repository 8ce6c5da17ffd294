import type { CountyTexts } from '../county/CountyTexts';

/** What a sheet 评估标准 says beside the standard. */
export interface StandardSheetOptions {
  readonly texts: CountyTexts;
  /** Date of writing, `YYYY-MM-DD`. */
  readonly today: string;
}
