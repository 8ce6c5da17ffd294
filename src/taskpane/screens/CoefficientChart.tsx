import type { Outcome, StageResult } from '../../engine/Evaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import { CoefficientRow } from '../parts/CoefficientRow';
import { usePane } from '../PaneContext';
import { useHomeStyles } from './useHomeStyles';

interface CoefficientChartProps {
  readonly result: StageResult;
  /** Upper limit of this stage as decimal text; `null` where the standard sets none. */
  readonly limit: string | null;
}

/** The coefficients of one stage against their limit, the composite one first where the standard has it. */
export function CoefficientChart({ result, limit }: CoefficientChartProps) {
  const styles = useHomeStyles();
  const { actions, messages } = usePane();
  const { stage, composite } = result;
  const scale = chartScale(result, Number(limit ?? 0));
  return (
    <section>
      <h3 className={styles.chartTitle}>
        {messages.terms.stage[stage]}
        <span className={styles.quiet}>
          {limit === null
            ? messages.sheet.ruleNone
            : fillTemplate(messages.pane.home.limit, { limit })}
        </span>
      </h3>
      <ul className={styles.list}>
        {composite && (
          <CoefficientRow
            name={messages.pane.home.composite}
            stage={stage}
            coefficient={composite.coefficient}
            limit={composite.limit}
            verdict={composite.verdict}
            scale={scale}
            onExplain={() =>
              actions.open({ kind: 'explain', subject: { kind: 'composite', stage } })
            }
          />
        )}
        {result.indicators.map(
          ({ indicator, coefficient, provisional, limit: ownLimit, verdict }) => (
            <CoefficientRow
              key={indicator.id}
              name={messages.terms.indicatorShort[indicator.id]}
              stage={stage}
              coefficient={coefficient}
              provisional={provisional?.coefficient}
              limit={ownLimit}
              verdict={verdict}
              scale={scale}
              onExplain={() =>
                actions.open({
                  kind: 'explain',
                  subject: { kind: 'coefficient', stage, indicator: indicator.id },
                })
              }
            />
          ),
        )}
      </ul>
    </section>
  );
}

/** Right end of the bars: room for the largest coefficient, and the limit never at the edge. */
function chartScale({ indicators, composite }: StageResult, limit: number): number {
  const outcomes: readonly Outcome[] = [
    ...indicators.map(({ coefficient }) => coefficient),
    ...(composite ? [composite.coefficient] : []),
  ];
  return Math.max(limit * 1.5, ...outcomes.map((one) => ('value' in one ? one.value : 0)));
}
