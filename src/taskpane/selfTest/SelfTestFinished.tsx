import { useEffect, useRef } from 'react';
import { countOf } from '../../app/selfTest/countOf';
import { reportText } from '../../app/selfTest/reportText';
import type { SelfTestOutcome } from '../../app/selfTest/SelfTestOutcome';
import { fillTemplate } from '../../locale/fillTemplate';
import { selfTestMessages } from '../../locale/selfTestMessages';
import type { SelfTestMessages } from '../../locale/selfTestMessages';
import { usePane } from '../PaneContext';
import { Notice } from '../parts/Notice';
import { CopyButton } from '../screens/CopyButton';
import { useListStyles } from '../screens/useListStyles';
import { useSelfTestStyles } from './useSelfTestStyles';

/** What came of the self-test, and the report to copy. */
export function SelfTestFinished({ outcome }: { readonly outcome: SelfTestOutcome }) {
  const list = useListStyles();
  const styles = useSelfTestStyles();
  const { messages, version, say } = usePane();
  const words = selfTestMessages(messages.language);
  const summary = summaryOf(outcome, words);
  const said = useRef<SelfTestOutcome | null>(null);
  useEffect(() => {
    if (said.current === outcome) return;
    said.current = outcome;
    say(summary);
  }, [outcome, say, summary]);
  const report = reportText(outcome, words, version);
  const { sheetsLeft, results } = outcome;
  const differing = results.filter(({ status }) => status === 'other' || status === 'error');
  return (
    <>
      <p className={styles.summary}>{summary}</p>
      {sheetsLeft.length === 0 ? (
        <p className={list.quietLine}>{words.screen.removed}</p>
      ) : (
        <Notice tone="error">
          {fillTemplate(words.screen.left, {
            names: sheetsLeft.join(messages.sheet.listSeparator),
          })}
        </Notice>
      )}
      {differing.length > 0 && (
        <ul className={list.bullets}>
          {differing.map(({ id }) => (
            <li key={id}>{words.questions[id] ?? id}</li>
          ))}
        </ul>
      )}
      <div className={styles.head}>
        <h2 className={list.groupTitle}>{words.screen.report}</h2>
        <CopyButton text={report} />
      </div>
      <p className={list.quietLine}>{words.screen.reportNote}</p>
      <textarea
        className={styles.report}
        aria-label={words.screen.report}
        readOnly
        rows={12}
        value={report}
      />
    </>
  );
}

function summaryOf({ results, total }: SelfTestOutcome, { screen }: SelfTestMessages): string {
  const differing = countOf(results, 'other', 'error');
  const differences =
    differing === 0 ? screen.allSame : fillTemplate(screen.differences, { count: differing });
  const unasked = total - results.length;
  if (unasked === 0) return differences;
  const stopped = fillTemplate(screen.wasStopped, { count: unasked });
  return differing === 0 ? stopped : stopped + differences;
}
