import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Finding } from '../../writing/text/findingText';
import { TextButton } from '../parts/TextButton';
import { focusBeside } from '../focusBeside';
import { usePane } from '../PaneContext';
import { FindingButton } from './FindingButton';
import { MuteForm } from './MuteForm';
import { useFindingStyles } from './useFindingStyles';

/** One finding: how grave, what and where (a click selects its first cell), and 忽略 where that may be. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const styles = useFindingStyles();
  const { messages } = usePane();
  const item = useRef<HTMLLIElement>(null);
  const [isMuting, setMuting] = useState(false);
  const close = (): void => {
    setMuting(false);
    // The form goes, and the keyboard must not go with it.
    item.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return (
    <li ref={item}>
      <div className={styles.row}>
        <FindingButton finding={finding} />
        {finding.severity !== 'error' && (
          <TextButton
            className={styles.mute}
            isExpanded={isMuting}
            onClick={() => setMuting(!isMuting)}
          >
            {messages.pane.findings.mute}
          </TextButton>
        )}
      </div>
      <FindingWay code={finding.code} />
      {isMuting && (
        <MuteForm finding={finding} onCancel={close} onMuting={() => focusBeside(item.current)} />
      )}
    </li>
  );
}

/** What can be done about it in the pane itself. */
function FindingWay({ code }: Pick<Finding, 'code'>) {
  const styles = useFindingStyles();
  const { actions, messages } = usePane();
  const { findings: words, header } = messages.pane;
  const ways: Readonly<Partial<Record<Finding['code'], readonly [string, () => void]>>> = {
    'other-table': [header.gather, () => actions.open({ kind: 'gather' })],
    'hidden-rows-counted': [words.leaveOutHidden, () => void actions.countHidden(false)],
    'hidden-rows-left-out': [words.countHidden, () => void actions.countHidden(true)],
  };
  const way = ways[code];
  if (way === undefined) return null;
  const [label, go] = way;
  return (
    <Button className={styles.way} size="small" onClick={go}>
      {label}
    </Button>
  );
}
