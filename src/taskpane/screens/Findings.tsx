import type { Assessment } from '../../app/Assessment';
import { doubts } from '../../app/session/doubts';
import type { Doubt } from '../../app/session/doubts';
import { ListMore } from '../parts/ListMore';
import { SubScreen } from '../parts/SubScreen';
import { usePane } from '../PaneContext';
import { FindingItem } from './FindingItem';
import { useListStyles } from './useListStyles';

type GroupId = 'question' | Doubt['finding']['severity'];

const groups: readonly GroupId[] = ['question', 'error', 'warning', 'info'];

/** 体检: every doubt, what it means and what to do; the ones that must be looked at first on top. */
export function Findings({ assessment }: { readonly assessment: Assessment }) {
  const words = usePane().messages.pane.findings;
  const all = doubts(assessment);
  return (
    <SubScreen title={words.title}>
      {all.length === 0 && <p>{words.none}</p>}
      {groups.map((id) => (
        <FindingGroup key={id} id={id} items={all.filter((doubt) => groupOf(doubt) === id)} />
      ))}
    </SubScreen>
  );
}

function groupOf({ isQuestion, finding }: Doubt): GroupId {
  return isQuestion ? 'question' : finding.severity;
}

function FindingGroup({ id, items }: { readonly id: GroupId; readonly items: readonly Doubt[] }) {
  const styles = useListStyles();
  const words = usePane().messages.pane.findings;
  if (items.length === 0) return null;
  const title = id === 'question' ? words.question : words.severities[id];
  return (
    <section>
      <h2 className={styles.groupTitle}>
        {title} <span className={styles.quiet}>{items.length}</span>
      </h2>
      <ListMore className={styles.list} items={items} pageSize={50} moreText={words.more}>
        {(doubt, index) => <FindingItem key={index} doubt={doubt} />}
      </ListMore>
    </section>
  );
}
