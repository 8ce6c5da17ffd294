import { useRef } from 'react';
import { fillTemplate } from '../../locale/fillTemplate';
import type { MutedFinding } from '../../writing/plan/MutedFinding';
import { focusBeside } from '../focusBeside';
import { ListMore } from '../parts/ListMore';
import { TextButton } from '../parts/TextButton';
import { usePane } from '../PaneContext';
import { FindingButton } from './FindingButton';
import { useFindingStyles } from './useFindingStyles';
import { useListStyles } from './useListStyles';

/** What was set aside and why, each with the way back. */
export function MutedFindings({ muted }: { readonly muted: readonly MutedFinding[] }) {
  const styles = useListStyles();
  const words = usePane().messages.pane.findings;
  if (muted.length === 0) return null;
  return (
    <section>
      <h2 className={styles.groupTitle}>
        {words.muted} <span className={styles.quiet}>{muted.length}</span>
      </h2>
      <ListMore className={styles.list} items={muted} pageSize={50} moreText={words.more}>
        {(one, index) => <MutedItem key={index} muted={one} />}
      </ListMore>
    </section>
  );
}

function MutedItem({ muted: { finding, reason } }: { readonly muted: MutedFinding }) {
  const styles = useFindingStyles();
  const { actions, messages, say } = usePane();
  const words = messages.pane.findings;
  const item = useRef<HTMLLIElement>(null);
  const unmute = async (): Promise<void> => {
    const after = focusBeside(item.current);
    await actions.unmute(finding);
    say(words.unmutedNow);
    after();
  };
  return (
    <li ref={item}>
      <div className={styles.row}>
        <FindingButton finding={finding}>
          <span className={styles.reason}>{fillTemplate(words.mutedNote, { reason })}</span>
        </FindingButton>
        <TextButton className={styles.mute} onClick={() => void unmute()}>
          {words.unmute}
        </TextButton>
      </div>
    </li>
  );
}
