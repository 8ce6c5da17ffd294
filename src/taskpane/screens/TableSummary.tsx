import { Button } from '@fluentui/react-components';
import type { Assessment } from '../../app/Assessment';
import type { Evaluation } from '../../engine/Evaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { fullAddress } from '../../workbook/notation/fullAddress';
import { rectAddress } from '../../workbook/notation/rectAddress';
import { allFindings } from '../../writing/text/allFindings';
import { TextButton } from '../parts/TextButton';
import { usePane } from '../PaneContext';
import { useHomeStyles } from './useHomeStyles';

/** What was read: the table's address, how much of it counts, and the doubts. */
export function TableSummary({ assessment }: { readonly assessment: Assessment }) {
  const styles = useHomeStyles();
  const { session, actions, messages } = usePane();
  const { home: words, live } = messages.pane;
  const range = fullAddress(assessment.table.sheet, rectAddress(assessment.table.range));
  return (
    <>
      <div className={styles.read}>
        <TextButton
          className={styles.range}
          title={fillTemplate(words.goToTable, { range })}
          onClick={() => void actions.goTo(range)}
        >
          {range}
        </TextButton>
        {session.isStale && (
          <strong className={styles.old} title={live.oldHint}>
            {live.old}
          </strong>
        )}
        <Button
          size="small"
          appearance={session.elsewhere === null ? 'secondary' : 'outline'}
          className={styles.otherTable}
          title={words.otherTableHint}
          disabled={session.task !== null}
          onClick={() => void actions.readSelection()}
        >
          {session.elsewhere === null ? words.otherTable : live.otherTable}
        </Button>
      </div>
      <Facts assessment={assessment} />
    </>
  );
}

const shownExclusions = 6;

function excludedText(excluded: Evaluation['excluded'], { pane, sheet, terms }: Messages): string {
  const items = excluded
    .slice(0, shownExclusions)
    .map(({ school, code }) =>
      fillTemplate(pane.home.excludedItem, { name: school.name, reason: terms.exclusion[code] }),
    );
  const names = items.join(sheet.listSeparator) + (excluded.length > shownExclusions ? '…' : '');
  return fillTemplate(pane.home.excluded, { count: excluded.length, names });
}

function Facts({ assessment }: { readonly assessment: Assessment }) {
  const styles = useHomeStyles();
  const { actions, messages } = usePane();
  const words = messages.pane.home;
  const { stages, standard, excluded } = assessment.evaluation;
  const sections = stages.reduce((sum, stage) => sum + stage.sections.length, 0);
  // Which are missing, each stage's card says.
  const isComplete = stages.every(({ absent }) => absent.length === 0);
  const count = allFindings(assessment).filter(({ severity }) => severity !== 'info').length;
  return (
    <div className={styles.facts}>
      <span>{fillTemplate(words.counted, { sections })}</span>
      {isComplete && (
        <>
          <span aria-hidden>·</span>
          <span>{fillTemplate(words.allIndicators, { count: standard.indicators.length })}</span>
        </>
      )}
      <span aria-hidden>·</span>
      <TextButton onClick={() => actions.open({ kind: 'findings' })}>
        {count === 0 ? words.noDoubts : fillTemplate(words.doubts, { count })}
      </TextButton>
      {excluded.length > 0 && (
        <div className={styles.quiet}>{excludedText(excluded, messages)}</div>
      )}
    </div>
  );
}
