import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { WorkbookError } from '../../workbook/WorkbookError';

const shownCells = 8;

/**
 * What went wrong, where, and what to do next. Of an error that is not the workbook's only the name is shown.
 *
 * @param file name of the file concerned, where there is one
 */
export function errorText(error: unknown, { errors, sheet }: Messages, file?: string): string {
  if (!(error instanceof WorkbookError)) {
    const detail = error instanceof Error ? error.name : typeof error;
    return fillTemplate(errors.unexpected, { detail });
  }
  const cells = error.where.cells ?? [];
  const shown = cells.slice(0, shownCells).join(sheet.listSeparator);
  return fillTemplate(errors.workbook[error.code], {
    sheet: error.where.sheet ?? '',
    cells: cells.length > shownCells ? `${shown}…` : shown,
    detail: error.detail,
    file: file ?? errors.thisFile,
  });
}
