import type { Assessment } from '../app/Assessment';
import type { Survey } from '../app/county/Survey';
import type { FileWorkbook } from '../workbook/file/FileWorkbook';
import type { RefusedSheet } from './templates/refusedText';

/** One input file with the tables that were evaluated, and the sheets that look like one but are none. */
export interface EvaluatedFile {
  /** As it was given on the command line. */
  readonly file: string;
  readonly workbook: FileWorkbook;
  readonly tables: readonly Assessment[];
  /** The county beside its schools; `null` unless it was asked for. */
  readonly survey: Survey | null;
  readonly refusals: readonly RefusedSheet[];
}
