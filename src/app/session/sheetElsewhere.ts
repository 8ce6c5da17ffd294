import type { WorkbookEvent } from '../../workbook/Workbook';
import { assessmentOf } from './assessmentOf';
import type { Session } from './Session';

/**
 * The sheet that the clerk selected something in, where that is not the evaluated one; `null` when they are at that;
 * nothing where the event says nothing about it. Sheets of ours are not another table.
 */
export function sheetElsewhere(
  { kind, sheet }: WorkbookEvent,
  session: Session,
): string | null | undefined {
  const assessment = assessmentOf(session);
  if (kind !== 'selected' || assessment === null) return undefined;
  const isOurs = session.receipts.some(({ createdSheets }) =>
    createdSheets.some(({ name }) => name === sheet),
  );
  return sheet === assessment.table.sheet || isOurs ? null : sheet;
}
