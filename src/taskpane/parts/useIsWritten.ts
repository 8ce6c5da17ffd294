import { assessmentOf } from '../../app/session/assessmentOf';
import { usePane } from '../PaneContext';

/** Whether the workbook holds results of ours for the evaluated table. */
export function useIsWritten(): boolean {
  const { session } = usePane();
  const sheet = assessmentOf(session)?.table.sheet;
  return session.receipts.some(({ source }) => source.sheet === sheet);
}
