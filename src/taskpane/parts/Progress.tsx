import { Button } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import { useProgressStyles } from './useProgressStyles';
import { useTaskAge } from './useTaskAge';

/** What the pane is busy with, once it takes long; reading can be cancelled, the rest says that it cannot. */
export function Progress() {
  const styles = useProgressStyles();
  const { session, actions, messages } = usePane();
  const { task } = session;
  const age = useTaskAge(task);
  if (task === null || age === 'new') return null;
  const { reading: words, progress } = messages.pane;
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <span className={styles.text}>
          {words[task.kind]}
          {age === 'long' && task.kind !== 'reading' && progress.cannotStop}
          {age === 'long' && progress.editing}
        </span>
        {age === 'long' && task.kind === 'reading' && (
          <Button size="small" onClick={actions.cancel}>
            {words.cancel}
          </Button>
        )}
      </div>
      <div className={styles.track} role="progressbar" aria-label={words[task.kind]}>
        <div className={styles.run} />
      </div>
    </div>
  );
}
