import type { StageResult } from '../../engine/Evaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import { usePane } from '../PaneContext';
import { SchoolStrip } from './SchoolStrip';
import { useHomeStyles } from './useHomeStyles';

/** 各校与标准: for every stage and indicator, where the schools stand against the standard. */
export function SchoolChart({ stages }: { readonly stages: readonly StageResult[] }) {
  const styles = useHomeStyles();
  const { pane, terms } = usePane().messages;
  const words = pane.schoolChart;
  return (
    <section>
      <h2 className={styles.sectionTitle}>{words.title}</h2>
      <p className={styles.legend}>
        {fillTemplate(words.legend, { ...terms.levelSymbol, met: '●' })}
      </p>
      {stages.map((result) => (
        <section key={result.stage}>
          <h3 className={styles.chartTitle}>{terms.stage[result.stage]}</h3>
          <ul className={styles.list}>
            {result.indicators.map(({ indicator }) => (
              <SchoolStrip key={indicator.id} result={result} indicator={indicator.id} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
