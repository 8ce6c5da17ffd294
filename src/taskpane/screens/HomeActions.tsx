import { Button } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import { useHomeStyles } from './useHomeStyles';

/** The pinned actions of the first screen: one primary, two to look first. */
export function HomeActions() {
  const styles = useHomeStyles();
  const { session, actions, messages } = usePane();
  const words = messages.pane.home;
  return (
    <>
      <Button
        appearance="primary"
        disabled={session.task !== null || session.isStale}
        onClick={() => void actions.write()}
      >
        {words.write}
      </Button>
      <span className={styles.spacer} />
      <Button appearance="subtle" onClick={() => actions.open({ kind: 'preview' })}>
        {words.preview}
      </Button>
      <Button appearance="subtle" onClick={() => actions.open({ kind: 'columns' })}>
        {words.columns}
      </Button>
    </>
  );
}
