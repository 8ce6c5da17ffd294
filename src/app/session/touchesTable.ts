import { parseRect } from '../../workbook/notation/parseRect';
import type { Rect } from '../../workbook/Rect';
import type { WorkbookEvent } from '../../workbook/Workbook';
import type { Assessment } from '../Assessment';

/**
 * Whether an event of the workbook changes what was evaluated. Edits in the template's own result rows
 * (全县平均值 …) do not: the plan itself fills those.
 */
export function touchesTable(event: WorkbookEvent, { table }: Assessment): boolean {
  if (event.kind !== 'edited' || event.sheet !== table.sheet) return false;
  const resultRows = new Set(table.summaryRows.map(({ row }) => row));
  return event.address.split(',').some((area) => {
    const rect = parseRect(area);
    return rect === null || reachesInput(rect, { range: table.range, resultRows });
  });
}

function reachesInput(
  rect: Rect,
  { range, resultRows }: { readonly range: Rect; readonly resultRows: ReadonlySet<number> },
): boolean {
  if (rect.left > range.right || rect.right < range.left) return false;
  const bottom = Math.min(rect.bottom, range.bottom);
  for (let row = Math.max(rect.top, range.top); row <= bottom; row++) {
    if (!resultRows.has(row)) return true;
  }
  return false;
}
