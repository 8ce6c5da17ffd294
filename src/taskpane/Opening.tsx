import { FluentProvider } from '@fluentui/react-components';
import type { Messages } from '../locale/Messages';
import { Skeleton } from './screens/Skeleton';
import { theme } from './theme';
import { useOpeningStyles } from './useOpeningStyles';

interface OpeningProps {
  readonly messages: Messages;
  /** `outside`: the page stands in a browser, not in Excel. */
  readonly state: 'waiting' | 'outside';
}

/** What stands there before Excel answers; after eight seconds also why it may take so long. */
export function Opening({ messages, state }: OpeningProps) {
  const styles = useOpeningStyles();
  const words = messages.pane.opening;
  return (
    <FluentProvider theme={theme}>
      <main className={styles.main}>
        <h1 className={styles.title}>{messages.pane.appName}</h1>
        {state === 'outside' ? (
          <p>{words.outside}</p>
        ) : (
          <>
            <Skeleton />
            <p className={styles.late}>{words.late}</p>
          </>
        )}
      </main>
    </FluentProvider>
  );
}
