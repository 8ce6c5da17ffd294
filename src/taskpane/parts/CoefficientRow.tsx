import type { Outcome } from '../../engine/Evaluation';
import type { Verdict } from '../../engine/Verdict';
import { fillTemplate } from '../../locale/fillTemplate';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import { formatCoefficient } from '../../writing/text/formatCoefficient';
import { usePane } from '../PaneContext';
import { CoefficientBar } from './CoefficientBar';
import { Spoken } from './Spoken';
import { useCoefficientRowStyles } from './useCoefficientRowStyles';
import { VerdictMark } from './VerdictMark';

interface CoefficientRowProps {
  readonly name: string;
  readonly stage: EvaluatedStage;
  readonly coefficient: Outcome;
  /** The coefficient without the sections that lack the figure; shown, but marked 暂算. */
  readonly provisional?: Outcome | undefined;
  /** Upper limit as decimal text; `null` where this coefficient is not judged by itself. */
  readonly limit: string | null;
  readonly verdict: Verdict | null;
  readonly scale: number;
  readonly onExplain: () => void;
}

/** One coefficient against its limit; a click shows the arithmetic. */
export function CoefficientRow(props: CoefficientRowProps) {
  const styles = useCoefficientRowStyles();
  const { coefficient, provisional, limit, scale, verdict, onExplain } = props;
  const { home, schools } = usePane().messages.pane;
  const shown = provisional ?? coefficient;
  return (
    <li>
      <button type="button" className={styles.row} title={schools.explain} onClick={onExplain}>
        <CoefficientName {...props} />
        <CoefficientBar
          value={'value' in shown ? shown.value : null}
          limit={limit === null ? null : Number(limit)}
          verdict={verdict}
          scale={scale}
        />
        <span className={styles.value}>
          {formatCoefficient(shown)}
          {limit !== null && <Spoken>{fillTemplate(home.spokenLimit, { limit })}</Spoken>}
        </span>
        {verdict ? <VerdictMark verdict={verdict} isSymbol /> : <span />}
      </button>
    </li>
  );
}

function CoefficientName({ name, stage, provisional }: CoefficientRowProps) {
  const styles = useCoefficientRowStyles();
  const { pane, terms } = usePane().messages;
  return (
    <span className={styles.name}>
      <Spoken>{fillTemplate(pane.home.spokenName, { stage: terms.stage[stage] })}</Spoken>
      {name}
      {provisional && <span className={styles.provisional}> {pane.home.provisional}</span>}{' '}
    </span>
  );
}
