import type { StandardProblem } from '../../reading/standard/StandardProblem';
import type { Survey } from '../county/Survey';

/** What was last done for the county in the workbook, to be told. */
export type CountyDeed =
  /** Sheets to fill in; empty where all were there. */
  | { readonly kind: 'added'; readonly sheets: readonly string[] }
  /** 总体研判 or 评估标准 was written as a sheet. */
  | { readonly kind: 'written' | 'exported'; readonly sheet: string };

/** A sheet 评估标准 that could not be taken. */
export interface RefusedStandard {
  readonly sheet: string;
  readonly problems: readonly StandardProblem[];
}

/** The sheet of the standard in use is no longer in the workbook: it was renamed or deleted. */
export interface LostStandard {
  readonly sheet: string;
  /** Other sheets that hold a standard: one of them may be it, by a new name. */
  readonly others: readonly string[];
}

/** What a session knows of the county (总体研判). */
export interface CountyState {
  /** `null` until the workbook was looked through. */
  readonly survey: Survey | null;
  readonly deed: CountyDeed | null;
  /** `edits` of the session when the survey began; see `isOldSurvey`. */
  readonly seenEdits: number;
  /** Doubtful points of the county's part as the clerk decided them, by id. */
  readonly settings: Readonly<Record<string, string>>;
  readonly refused: RefusedStandard | null;
  readonly lost: LostStandard | null;
}

/** A county of which nothing is known. */
export const noCounty: CountyState = {
  survey: null,
  deed: null,
  seenEdits: 0,
  settings: {},
  refused: null,
  lost: null,
};
