import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { WorkbookError } from '../../workbook/WorkbookError';
import { cellList } from './cellList';

/**
 * What went wrong, where, and what to do next. Of an error that is not the workbook's only the name is shown.
 *
 * @param file name of the file concerned, where there is one
 */
export function errorText(error: unknown, messages: Messages, file?: string): string {
  const { errors } = messages;
  if (!(error instanceof WorkbookError)) {
    const detail = error instanceof Error ? error.name : typeof error;
    return fillTemplate(errors.unexpected, { detail });
  }
  const text = fillTemplate(errors.workbook[error.code], {
    sheet: error.where.sheet ?? '',
    cells: cellList(error.where.cells ?? [], messages),
    detail: error.detail,
    file: file ?? errors.thisFile,
  });
  const { earlierTakenBack, restored } = error.where;
  if (earlierTakenBack) return text + errors.earlierTakenBack;
  if (!restored) return text;
  const sheets = restored.join(messages.sheet.listSeparator);
  return text + fillTemplate(errors.othersRestored, { sheets });
}
