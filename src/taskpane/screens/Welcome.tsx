import { Button } from '@fluentui/react-components';
import { Frame } from '../parts/Frame';
import { usePane } from '../PaneContext';
import { useFrameStyles } from '../parts/useFrameStyles';
import { useListStyles } from './useListStyles';

/** The first time ever: what this does in three lines, to be tried on sample data or skipped. */
export function Welcome() {
  const frame = useFrameStyles();
  const styles = useListStyles();
  const { session, actions, messages } = usePane();
  const { appName, welcome: words } = messages.pane;
  const footer = (
    <>
      <Button
        appearance="primary"
        disabled={session.task !== null}
        onClick={() => void actions.begin({ withSample: true })}
      >
        {words.sample}
      </Button>
      <Button onClick={() => void actions.begin({ withSample: false })}>{words.begin}</Button>
    </>
  );
  return (
    <Frame header={<h1 className={frame.title}>{appName}</h1>} footer={footer}>
      <h2 className={styles.groupTitle}>{words.title}</h2>
      <ol className={styles.bullets}>
        {words.lines.map((line) => (
          <li key={line} className={styles.paragraph}>
            {line}
          </li>
        ))}
      </ol>
    </Frame>
  );
}
