import type { Assessment } from '../app/Assessment';
import type { FileWorkbook } from '../workbook/file/FileWorkbook';
import type { RefusedSheet } from './templates/refusedText';

/** One input file with the tables that were evaluated, and the sheets that look like one but are none. */
export interface EvaluatedFile {
  /** As it was given on the command line. */
  readonly file: string;
  readonly workbook: FileWorkbook;
  readonly tables: readonly Assessment[];
  readonly refusals: readonly RefusedSheet[];
}
