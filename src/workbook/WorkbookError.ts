/**
 * Why a workbook could not do what was asked. Of a plan nothing was written, but for `half-written`.
 *
 * - `protected`: the sheet is protected
 * - `structure-protected`: sheets may not be added to the workbook or removed from it
 * - `restore-protected`: a sheet is protected in which something is to be put back
 * - `restore-structure-protected`: our sheets may not be removed from the workbook
 * - `half-restored`: the host broke off while restoring; the record is kept, so that it can be done again
 * - `busy`: something else still writes into the workbook
 * - `changed-since`: the table changed between preview and write
 * - `sheet-missing`: no sheet of that name
 * - `cell-edit`: a cell is being edited
 * - `no-selection`: nothing usable is selected (a chart, another workbook)
 * - `too-large`: more cells than can be read, or more than the host carries in one request
 * - `target-not-empty`: a cell of the plan is no longer empty
 * - `target-merged`: a cell of the plan lies inside a merged area
 * - `not-a-workbook`: the file is no .xlsx workbook
 * - `damaged`: the file is damaged
 * - `encrypted`: the file is encrypted with a password
 * - `half-written`: the host broke off while writing, and what was written could not be taken back
 * - `failed`: the host refused for another reason (`detail` holds its code)
 */
export type WorkbookErrorCode =
  | 'protected'
  | 'structure-protected'
  | 'restore-protected'
  | 'restore-structure-protected'
  | 'half-restored'
  | 'busy'
  | 'changed-since'
  | 'sheet-missing'
  | 'cell-edit'
  | 'no-selection'
  | 'too-large'
  | 'target-not-empty'
  | 'target-merged'
  | 'not-a-workbook'
  | 'damaged'
  | 'encrypted'
  | 'half-written'
  | 'failed';

/** Thrown by the adapters of the port; `code` is mapped to a message, the text is never shown. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly where: {
      readonly sheet?: string;
      readonly cells?: readonly string[];
      /** Whether what an earlier evaluation wrote was taken back before the refusal. */
      readonly earlierTakenBack?: boolean;
      /** Sheets that were restored before the one that is refused. */
      readonly restored?: readonly string[];
    } = {},
    readonly detail = '',
  ) {
    super(`${code}${detail ? `: ${detail}` : ''}`);
    this.name = 'WorkbookError';
  }
}
