import type { CountyRead } from '../../reading/county/CountyRead';
import type { Standard } from '../../standards/Standard';
import type { CountyTexts } from './CountyTexts';

/** What the sheet 总体研判 says beside the result. */
export interface OverviewOptions {
  readonly texts: CountyTexts;
  readonly standard: Standard;
  /** Date of evaluation, `YYYY-MM-DD`. */
  readonly today: string;
  /** Program version. */
  readonly version: string;
  /** The tables that counted: sheet and address, `小学!A5:N30`. */
  readonly tables: readonly string[];
  /** What the county's sheets gave: its evidence and its findings are printed. */
  readonly read: CountyRead;
}
