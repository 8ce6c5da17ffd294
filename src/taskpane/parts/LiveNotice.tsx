import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { changeText } from '../../app/session/changeText';
import { currentScreen } from '../../app/session/currentScreen';
import type { Live } from '../../app/session/Live';
import { fillTemplate } from '../../locale/fillTemplate';
import { errorText } from '../../writing/text/errorText';
import { refusalText } from '../../writing/text/refusalText';
import { usePane } from '../PaneContext';
import { Notice } from './Notice';
import { TextButton } from './TextButton';
import { useLiveStyles } from './useLiveStyles';
import { useIsWritten } from './useIsWritten';

/** What an edit of the table changed, and that written results are old by it; or that the table was lost. */
export function LiveNotice() {
  const { live } = usePane().session;
  if (live === null) return null;
  return live.kind === 'followed' ? <FollowedNotice live={live} /> : <LostNotice live={live} />;
}

function FollowedNotice({ live }: { readonly live: Extract<Live, { kind: 'followed' }> }) {
  const { session, messages } = usePane();
  const words = messages.pane.live;
  const isWritten = useIsWritten();
  return (
    <Notice tone="info">
      {fillTemplate(words.followed, { cells: useCells(live.cells) })}
      <Changes live={live} />
      {currentScreen(session).kind === 'preview' && <div>{words.preview}</div>}
      {isWritten && <div>{words.written}</div>}
      <LiveActions isWritten={isWritten} />
    </Notice>
  );
}

/** As many changes as stand in a small pane without pushing the result out of it. */
const shownAtFirst = 2;
const mostShown = 50;

function Changes({ live }: { readonly live: Extract<Live, { kind: 'followed' }> }) {
  const styles = useLiveStyles();
  const { messages } = usePane();
  const words = messages.pane.live;
  const [isOpen, setOpen] = useState(false);
  const lines = live.changes
    .map((change) => changeText(change, messages))
    .filter((line) => line !== null);
  if (lines.length === 0) return <div>{words.unchanged}</div>;
  const count = lines.length;
  const beyond = count - mostShown;
  return (
    <>
      <ul className={styles.list}>
        {lines.slice(0, isOpen ? mostShown : shownAtFirst).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {isOpen && beyond > 0 && <li>{fillTemplate(words.beyond, { count: beyond })}</li>}
      </ul>
      {count > shownAtFirst && (
        <TextButton isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.fewer : fillTemplate(words.more, { count })}
        </TextButton>
      )}
    </>
  );
}

function LiveActions({ isWritten }: { readonly isWritten: boolean }) {
  const styles = useLiveStyles();
  const { session, actions, messages } = usePane();
  const words = messages.pane.live;
  return (
    <div className={styles.actions}>
      {isWritten && (
        <Button
          size="small"
          disabled={session.task !== null || session.isStale}
          onClick={() => void actions.write()}
        >
          {words.rewrite}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={actions.closeLive}>
        {words.close}
      </Button>
    </div>
  );
}

function LostNotice({ live }: { readonly live: Extract<Live, { kind: 'lost' }> }) {
  const styles = useLiveStyles();
  const { session, actions, messages } = usePane();
  const words = messages.pane;
  const { failure } = live;
  const reason =
    'error' in failure
      ? errorText(failure.error, messages)
      : refusalText(failure.refusal, messages);
  const isBusy = session.task !== null;
  return (
    <Notice tone="warning">
      {fillTemplate(words.live.lost, { reason })}
      <div className={styles.actions}>
        <Button size="small" disabled={isBusy} onClick={() => void actions.readAgain()}>
          {words.stale.again}
        </Button>
        <Button size="small" disabled={isBusy} onClick={() => void actions.readSelection()}>
          {words.live.otherTable}
        </Button>
      </div>
    </Notice>
  );
}

const shownCells = 3;

function useCells(cells: readonly string[]): string {
  const { pane, sheet } = usePane().messages;
  const shown = cells.slice(-shownCells).map((cell) => cell.slice(cell.lastIndexOf('!') + 1));
  const names = shown.join(sheet.listSeparator);
  const count = cells.length;
  return count > shownCells ? fillTemplate(pane.live.cells, { cells: names, count }) : names;
}
