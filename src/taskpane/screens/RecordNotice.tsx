import { Button } from '@fluentui/react-components';
import { fillTemplate } from '../../locale/fillTemplate';
import { localMinute } from '../localMinute';
import { Notice } from '../parts/Notice';
import { usePane } from '../PaneContext';

/** Says that the workbook holds results of ours, and offers to take them back. */
export function RecordNotice() {
  const { session, actions, messages } = usePane();
  const last = session.receipts.at(-1);
  // What following changed says of the written results what matters then.
  if (last === undefined || session.live?.kind === 'followed') return null;
  const words = messages.pane.home;
  const sheets = session.receipts
    .map(({ source }) => source.sheet)
    .join(messages.sheet.listSeparator);
  const restore = (
    <Button size="small" disabled={session.task !== null} onClick={() => void actions.restore()}>
      {words.restore}
    </Button>
  );
  return (
    <Notice tone="info" actions={restore}>
      {fillTemplate(words.written, { time: localMinute(last.writtenAt), sheets })}
    </Notice>
  );
}
