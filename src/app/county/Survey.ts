import type { CountyEvaluation } from '../../engine/county/CountyEvaluation';
import type { CountyRead } from '../../reading/county/CountyRead';
import type { Refusal } from '../../reading/Refusal';
import type { Standard } from '../../standards/Standard';
import type { Assessment } from '../Assessment';

/** The whole workbook looked through: school tables, the county's own sheets, and what comes of both. */
export interface Survey {
  readonly standard: Standard;
  readonly result: CountyEvaluation;
  /** Every school table that was evaluated, in the workbook's order, with its findings. */
  readonly tables: readonly Assessment[];
  /** Those of them that count: a gathered county table stands for the tables it was made of. */
  readonly counted: readonly Assessment[];
  /** Sheets that are no school table and no county sheet. */
  readonly refusals: readonly Refusal[];
  /** What the county's sheets gave: facts, findings, and which sheet gave what. */
  readonly read: CountyRead;
}
