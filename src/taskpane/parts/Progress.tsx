import { Button } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import { useProgressStyles } from './useProgressStyles';

/** What the pane is busy with, once it takes long; reading can be cancelled. */
export function Progress() {
  const styles = useProgressStyles();
  const { session, actions, messages } = usePane();
  if (session.task === null) return null;
  const words = messages.pane.reading;
  return (
    <div className={styles.line}>
      <span className={styles.turning} aria-hidden />
      <span className={styles.text}>{words[session.task.kind]}</span>
      {session.task.kind === 'reading' && (
        <Button className={styles.cancel} size="small" onClick={actions.cancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}
