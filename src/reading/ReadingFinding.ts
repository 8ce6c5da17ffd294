/** Codes of doubts about cells. */
export type ReadingFindingCode =
  | 'text-number'
  | 'not-a-number'
  | 'error-cell'
  | 'blank-cell'
  | 'negative-number'
  | 'unit-assumed'
  | 'unit-converted'
  | 'duplicate-column'
  | 'duplicate-school'
  | 'column-not-recognised'
  | 'stage-assumed'
  | 'stage-unknown'
  | 'kind-unknown'
  | 'total-row-left-out'
  | 'row-left-out'
  | 'hidden-rows-counted'
  | 'no-indicator-columns'
  | 'combined-school-one-row'
  | 'total-differs';

/** A doubt about cells (数据体检问题). The message is made from `code`, `cell` and `details` by `writing`. */
export interface ReadingFinding {
  readonly code: ReadingFindingCode;
  readonly severity: 'error' | 'warning' | 'info';
  /** Full address, e.g. `小学表!D7`. */
  readonly cell: string;
  /** Further facts for the message: what stands there, what was taken, header, school … */
  readonly details: Readonly<Record<string, string>>;
}
