import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { PlanWarning } from '../../workbook/WritePlan';
import { cellList } from './cellList';

/** What the plan leaves alone and why, or what else must be known before writing. */
export function warningText({ code, sheet, cells }: PlanWarning, messages: Messages): string {
  return fillTemplate(messages.findings.warning[code], { sheet, cells: cellList(cells, messages) });
}
