import type { IndicatorResult } from '../../engine/Evaluation';
import type { Section } from '../../engine/Section';
import { fillTemplate } from '../../locale/fillTemplate';
import { formatGap } from '../../writing/text/formatGap';
import { formatIndicatorValue } from '../../writing/text/formatIndicatorValue';
import { thresholdText } from '../../writing/text/thresholdText';
import { usePane } from '../PaneContext';
import { useListStyles } from './useListStyles';

interface SchoolValueProps {
  readonly value: IndicatorResult;
  readonly section: Section;
}

/** One value of a section beside its standard, and what is missing; a click shows the arithmetic. */
export function SchoolValue({ value, section }: SchoolValueProps) {
  const styles = useListStyles();
  const { actions, messages } = usePane();
  const { indicator, level } = value;
  const gap = value.gap;
  const threshold = thresholdText(indicator, section.stage);
  const subject = {
    kind: 'value',
    stage: section.stage,
    section: section.school.source,
    indicator: indicator.id,
  } as const;
  const shownLevel = level ?? 'unknown';
  return (
    <button
      type="button"
      className={styles.line}
      title={`${messages.terms.indicator[indicator.id]} · ${messages.pane.schools.explain}`}
      onClick={() => actions.open({ kind: 'explain', subject })}
    >
      <span
        className={styles[`level_${shownLevel}`]}
        role="img"
        aria-label={messages.terms.level[shownLevel]}
      >
        {messages.terms.levelSymbol[shownLevel]}
      </span>
      <span>{messages.terms.indicatorShort[indicator.id]}</span>
      <span className={styles.figure}>{formatIndicatorValue(value.value)}</span>
      <span className={styles.quiet}>
        {threshold && fillTemplate(messages.pane.schools.standardValue, { value: threshold })}
        {gap &&
          gap.toStandard.compare(0) > 0 &&
          ` · ${fillTemplate(messages.pane.schools.gap, { amount: formatGap(gap.toStandard, indicator.unit, messages) })}`}
      </span>
    </button>
  );
}
