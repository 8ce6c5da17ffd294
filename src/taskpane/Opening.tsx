import { FluentProvider } from '@fluentui/react-components';
import type { Messages } from '../locale/Messages';
import { Skeleton } from './screens/Skeleton';
import { theme } from './theme';
import { useOpeningStyles } from './useOpeningStyles';

/** `outside`: the page stands in a browser, not in Excel. `blocked`: office.js did not come.
 * `partMissing`: the pane itself did not come. */
export type OpeningState = 'waiting' | 'outside' | 'blocked' | 'partMissing';

interface OpeningProps {
  readonly messages: Messages;
  readonly state: OpeningState;
}

/**
 * What stands there before Excel answers; after eight seconds also why it may take so long. Where Excel will not
 * answer, it says why.
 */
export function Opening({ messages, state }: OpeningProps) {
  const styles = useOpeningStyles();
  const words = messages.pane.opening;
  return (
    <FluentProvider theme={theme}>
      <main className={styles.main}>
        <h1 className={styles.title}>{messages.pane.appName}</h1>
        {state === 'waiting' ? (
          <>
            <Skeleton />
            <p className={styles.late}>{words.late}</p>
          </>
        ) : (
          <p>{words[state]}</p>
        )}
      </main>
    </FluentProvider>
  );
}
