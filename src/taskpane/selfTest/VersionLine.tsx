import { useRef } from 'react';
import { fillTemplate } from '../../locale/fillTemplate';
import { usePane } from '../PaneContext';
import { useListStyles } from '../screens/useListStyles';
import { useVersionStyles } from './useVersionStyles';

/** So often, and with no longer pause in between: nobody does it by chance. */
const pressesToOpen = 5;
const longestPause = 2000;

/**
 * The version of the program. Where Excel can be tested it is a button that does not look like one: support says
 * on the telephone to press it five times.
 */
export function VersionLine() {
  const list = useListStyles();
  const styles = useVersionStyles();
  const { actions, messages, version, selfTest } = usePane();
  const presses = useRef<readonly number[]>([]);
  const text = fillTemplate(messages.pane.help.version, { version });
  if (!selfTest) return <p className={list.quietLine}>{text}</p>;
  const press = (at: number): void => {
    const last = presses.current.at(-1);
    const isInTime = last !== undefined && at - last <= longestPause;
    presses.current = [...(isInTime ? presses.current : []), at];
    if (presses.current.length < pressesToOpen) return;
    presses.current = [];
    actions.open({ kind: 'self-test' });
  };
  return (
    <p className={list.quietLine}>
      <button
        type="button"
        className={styles.version}
        onClick={({ timeStamp }) => press(timeStamp)}
      >
        {text}
      </button>
    </p>
  );
}
