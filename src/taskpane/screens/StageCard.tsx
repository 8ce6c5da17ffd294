import type { StageResult } from '../../engine/Evaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import { indicatorList } from '../../writing/text/indicatorList';
import { TextButton } from '../parts/TextButton';
import { VerdictMark } from '../parts/VerdictMark';
import { usePane } from '../PaneContext';
import { useHomeStyles } from './useHomeStyles';

/** The verdict of one stage and what it rests on; the schools' part leads to their list. */
export function StageCard({
  result,
  judgesSchools,
}: {
  readonly result: StageResult;
  /** Whether the standard says which schools pass. */
  readonly judgesSchools: boolean;
}) {
  const styles = useHomeStyles();
  const { session, actions, messages } = usePane();
  const { stage, sections, passing, absent } = result;
  const words = messages.pane.home;
  const open = sections.filter(({ verdict }) => verdict === 'unknown').length;
  const unknown = open > 0 ? fillTemplate(words.unknownSections, { count: open }) : '';
  const filter = !judgesSchools || passing === sections.length ? 'all' : 'not-passing';
  return (
    <section className={styles.card}>
      <h2 className={styles.cardTitle}>
        {messages.terms.stage[stage]}
        <VerdictMark verdict={result.verdict} />
        {session.isStale && <span className={styles.old}>{messages.pane.live.old}</span>}
      </h2>
      <div className={styles.cardFacts}>
        <TextButton onClick={() => actions.open({ kind: 'schools', stage, filter })}>
          {judgesSchools
            ? fillTemplate(words.stageSections, { passing, all: sections.length }) + unknown
            : fillTemplate(words.counted, { sections: sections.length })}
        </TextButton>
        {' · '}
        <CoefficientFact result={result} />
        {absent.length > 0 && (
          <div className={styles.quiet}>
            {fillTemplate(words.absent, {
              count: absent.length,
              names: indicatorList(absent, messages),
            })}
          </div>
        )}
      </div>
    </section>
  );
}

function CoefficientFact({ result }: { readonly result: StageResult }) {
  const { messages } = usePane();
  const words = messages.pane.home;
  const verdicts = result.composite
    ? [result.composite.verdict]
    : result.indicators.map((one) => one.verdict);
  const over = verdicts.filter((verdict) => verdict === 'fail').length;
  const unknown = verdicts.filter((verdict) => verdict === 'unknown').length;
  if (verdicts.length > 0 && verdicts.every((verdict) => verdict === null))
    return <>{messages.sheet.ruleNone}</>;
  if (over > 0 && result.composite) return <>{words.compositeOver}</>;
  if (over > 0) return <>{fillTemplate(words.coefficientsOver, { count: over })}</>;
  if (unknown > 0 && result.composite) return <>{words.compositeUnknown}</>;
  if (unknown > 0) return <>{fillTemplate(words.coefficientsUnknown, { count: unknown })}</>;
  if (result.composite) return <>{words.compositeWithin}</>;
  return result.absent.length > 0 ? (
    <>{fillTemplate(words.givenCoefficientsWithin, { count: verdicts.length })}</>
  ) : (
    <>{words.coefficientsWithin}</>
  );
}
