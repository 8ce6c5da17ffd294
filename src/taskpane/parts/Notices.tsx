import { Button } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import { Notice } from './Notice';
import { failureText } from '../../app/session/failureText';
import { useNoticeStyles } from './useNoticeStyles';

/** What every screen must say first: the last step failed, or the data changed since. */
export function Notices() {
  return (
    <>
      <FailureNotice />
      <StaleNotice />
    </>
  );
}

function FailureNotice() {
  const styles = useNoticeStyles();
  const { session, actions, messages } = usePane();
  if (session.failure === null) return null;
  const close = (
    <Button size="small" appearance="subtle" onClick={actions.closeFailure}>
      {messages.pane.failure.close}
    </Button>
  );
  return (
    <div className={styles.sticky}>
      <Notice tone="error" actions={close}>
        {failureText(session.failure, messages)}
      </Notice>
    </div>
  );
}

function StaleNotice() {
  const { session, actions, messages } = usePane();
  if (!session.isStale) return null;
  const again = (
    <Button size="small" disabled={session.task !== null} onClick={() => void actions.readAgain()}>
      {messages.pane.stale.again}
    </Button>
  );
  return (
    <Notice tone="warning" actions={again}>
      {messages.pane.stale.text}
    </Notice>
  );
}
