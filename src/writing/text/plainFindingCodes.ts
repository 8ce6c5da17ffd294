import type { EngineFindingCode } from '../../engine/EngineFinding';
import type { ReadingFindingCode } from '../../reading/ReadingFinding';

/**
 * Codes that belong to no rule of the data check: they say how a cell, a column, a row or a way of counting was taken.
 * Every other code must be declared by a rule of `standards/healthRules`.
 */
export const plainFindingCodes: readonly (ReadingFindingCode | EngineFindingCode)[] = [
  // Cells.
  'text-number',
  'not-a-number',
  'error-cell',
  'blank-cell',
  'negative-number',
  'formula-without-value',
  'fraction-of-people',
  'merged-amount',
  // Columns.
  'unit-converted',
  'not-counted',
  'space-net-by-note',
  'space-gross-by-note',
  'column-not-recognised',
  'column-doubtful',
  'second-list',
  'choice-lost',
  'choice-unit-unknown',
  // Rows.
  'row-blank',
  'duplicate-school',
  'stage-assumed',
  'stage-contradiction',
  'stage-unknown',
  'kind-unknown',
  'total-row-left-out',
  'row-left-out',
  'sum-like-row',
  'name-missing',
  'code-unreadable',
  'other-table',
  'gathered-open',
  'hidden-rows-counted',
  'hidden-rows-left-out',
  'branch-joined',
  'branch-without-main',
  'branch-unclear',
  'branch-not-joined',
  'parts-joined',
  // Forms of one school and lists of teachers.
  'form-name-from-file',
  'form-name-missing',
  'form-facts-differ',
  'form-figures-added',
  'form-lent-left-out',
  'form-arts-unclear',
  'form-items-unused',
  'roster-word-unknown',
  'roster-cell-blank',
  'roster-row-left-out',
  'roster-stage-unknown',
  'roster-teacher-twice',
  'roster-others-left-out',
  'roster-all-counted',
  'roster-first-subject',
  'roster-blank-marks',
  // The way of counting.
  'teaching-space-assumed-net',
  'sports-space-without-indoor',
  'degree-rows-incomplete',
  'title-columns-incomplete',
  'stated-values-used',
  'stated-near-threshold',
  'rounding-would-mislead',
];
