import { fillTemplate } from '../../locale/fillTemplate';
import type { PlanWarning } from '../../workbook/WritePlan';
import { Notice } from '../parts/Notice';
import { usePane } from '../PaneContext';

const shownCells = 8;

/** What the plan leaves alone and why, or what else must be known before writing. */
export function WarningNotice({ warning }: { readonly warning: PlanWarning }) {
  const { messages } = usePane();
  const { code, sheet, cells } = warning;
  const shown = cells.slice(0, shownCells).join(messages.sheet.listSeparator);
  return (
    <Notice tone={code === 'hidden-rows-counted' ? 'info' : 'warning'}>
      {fillTemplate(messages.pane.preview.warnings[code], {
        sheet,
        cells: cells.length > shownCells ? `${shown}…` : shown,
      })}
    </Notice>
  );
}
