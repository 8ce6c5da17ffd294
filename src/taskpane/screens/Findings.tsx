import type { Assessment } from '../../app/Assessment';
import { findingGroups } from '../../app/session/findingGroups';
import type { FindingGroup } from '../../app/session/findingGroups';
import { ListMore } from '../parts/ListMore';
import { SubScreen } from '../parts/SubScreen';
import { usePane } from '../PaneContext';
import { FindingItem } from './FindingItem';
import { useListStyles } from './useListStyles';

/** 体检: every finding, what it means and what to do; the ones that must be looked at first on top. */
export function Findings({ assessment }: { readonly assessment: Assessment }) {
  const words = usePane().messages.pane.findings;
  const groups = findingGroups(assessment);
  return (
    <SubScreen title={words.title}>
      {groups.length === 0 && <p>{words.none}</p>}
      {groups.map((group) => (
        <FindingSection key={group.id} group={group} />
      ))}
    </SubScreen>
  );
}

function FindingSection({ group: { id, findings } }: { readonly group: FindingGroup }) {
  const styles = useListStyles();
  const words = usePane().messages.pane.findings;
  const title = id === 'question' ? words.question : words.severities[id];
  return (
    <section>
      <h2 className={styles.groupTitle}>
        {title} <span className={styles.quiet}>{findings.length}</span>
      </h2>
      <ListMore className={styles.list} items={findings} pageSize={50} moreText={words.more}>
        {(finding, index) => <FindingItem key={index} finding={finding} />}
      </ListMore>
    </section>
  );
}
