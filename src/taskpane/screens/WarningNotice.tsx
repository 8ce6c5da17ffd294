import { isOnlyMentioned } from '../../app/isOnlyMentioned';
import type { PlanWarning } from '../../workbook/WritePlan';
import { warningText } from '../../writing/text/warningText';
import { Notice } from '../parts/Notice';
import { usePane } from '../PaneContext';

/** What the plan leaves alone and why, or what else must be known before writing. */
export function WarningNotice({ warning }: { readonly warning: PlanWarning }) {
  const { messages } = usePane();
  return (
    <Notice tone={isOnlyMentioned(warning) ? 'info' : 'warning'}>
      {warningText(warning, messages)}
    </Notice>
  );
}
