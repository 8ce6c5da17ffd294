import type { Assessment } from '../../app/Assessment';
import { findingGroups } from '../../app/session/findingGroups';
import type { FindingGroup } from '../../app/session/findingGroups';
import { findingCells } from '../../writing/text/findingCells';
import type { Finding } from '../../writing/text/findingText';
import { ListMore } from '../parts/ListMore';
import { SubScreen } from '../parts/SubScreen';
import { usePane } from '../PaneContext';
import { FindingItem } from './FindingItem';
import { MutedFindings } from './MutedFindings';
import { useListStyles } from './useListStyles';

/** 体检: every finding, what it means and what to do; the gravest first, those that were set aside last. */
export function Findings({ assessment }: { readonly assessment: Assessment }) {
  const words = usePane().messages.pane.findings;
  const groups = findingGroups(assessment);
  return (
    <SubScreen title={words.title}>
      {groups.length === 0 && <p>{words.none}</p>}
      {groups.map((group) => (
        <FindingSection key={group.id} group={group} />
      ))}
      <MutedFindings muted={assessment.muted} />
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
      {findings.some(({ severity }) => severity === 'error') && (
        <p className={styles.quietLine}>{words.noMute}</p>
      )}
      <ListMore className={styles.list} items={findings} pageSize={50} moreText={words.more}>
        {(finding, index) => <FindingItem key={findingKey(finding, index)} finding={finding} />}
      </ListMore>
    </section>
  );
}

/** Two findings may say the same of the same cell, so that only the whole of it tells them apart. */
function findingKey(finding: Finding, index: number): string {
  const [first = index] = findingCells(finding);
  return `${finding.code}/${first}/${JSON.stringify(finding.details ?? null)}`;
}
