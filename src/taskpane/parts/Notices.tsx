import { Button } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import { LiveNotice } from './LiveNotice';
import { Notice } from './Notice';
import { failureText } from '../../app/session/failureText';
import { useNoticeStyles } from './useNoticeStyles';

/** What every screen must say first: the last step failed, the data changed since, or what following them changed. */
export function Notices() {
  const styles = useNoticeStyles();
  return (
    <div className={styles.sticky}>
      <FailureNotice />
      <StaleNotice />
      <LiveNotice />
    </div>
  );
}

function FailureNotice() {
  const { session, actions, messages } = usePane();
  if (session.failure === null) return null;
  const close = (
    <Button size="small" appearance="subtle" onClick={actions.closeFailure}>
      {messages.pane.failure.close}
    </Button>
  );
  return (
    <Notice tone="error" actions={close}>
      {failureText(session.failure, messages)}
    </Notice>
  );
}

function StaleNotice() {
  const { session, actions, messages } = usePane();
  // What was lost by an edit is told by itself, with its reason.
  if (!session.isStale || session.live?.kind === 'lost') return null;
  const isSoon = session.follows && !session.isFollowHeld && session.failure === null;
  const again = (
    <Button size="small" disabled={session.task !== null} onClick={() => void actions.readAgain()}>
      {messages.pane.stale.again}
    </Button>
  );
  return (
    <Notice tone="warning" actions={again}>
      {isSoon ? messages.pane.live.soon : messages.pane.stale.text}
    </Notice>
  );
}
