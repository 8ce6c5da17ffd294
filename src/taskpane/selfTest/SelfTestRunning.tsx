import { fillTemplate } from '../../locale/fillTemplate';
import { selfTestMessages } from '../../locale/selfTestMessages';
import { usePane } from '../PaneContext';
import { useListStyles } from '../screens/useListStyles';
import { useSelfTestStyles } from './useSelfTestStyles';

interface SelfTestRunningProps {
  readonly id: string | null;
  readonly answered: number;
  readonly total: number;
}

/** How far the self-test has come. */
export function SelfTestRunning({ id, answered, total }: SelfTestRunningProps) {
  const list = useListStyles();
  const styles = useSelfTestStyles();
  const words = selfTestMessages(usePane().messages.language);
  const text = fillTemplate(words.screen.running, { done: answered, total });
  return (
    <>
      <p>{text}</p>
      <progress className={styles.progress} aria-label={text} value={answered} max={total} />
      <p className={list.quietLine}>{id === null ? '' : (words.questions[id] ?? id)}</p>
      <p className={list.quietLine}>{words.screen.patience}</p>
    </>
  );
}
