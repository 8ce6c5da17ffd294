import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { Level } from '../../engine/Level';
import type { StageResult } from '../../engine/Evaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import type { IndicatorId } from '../../standards/IndicatorId';
import { useCoefficientRowStyles } from '../parts/useCoefficientRowStyles';
import { usePane } from '../PaneContext';
import { strip, stripMarks } from './stripMarks';
import { useListStyles } from './useListStyles';
import { useStripStyles } from './useStripStyles';

interface SchoolStripProps {
  readonly result: StageResult;
  readonly indicator: IndicatorId;
}

/** All schools of a stage against the standard of one indicator; a click lists those that miss it. */
export function SchoolStrip({ result, indicator }: SchoolStripProps) {
  const [row, list, styles] = [useCoefficientRowStyles(), useListStyles(), useStripStyles()];
  const { actions, messages } = usePane();
  const words = messages.pane.schoolChart;
  const title = useId();
  const { stage, sections } = result;
  const { counts, paths, standard } = stripMarks(sections, indicator);
  const name = messages.terms.indicatorShort[indicator];
  const spoken = fillTemplate(words.name, { stage: messages.terms.stage[stage], indicator: name });
  return (
    <li>
      <button
        type="button"
        className={row.row}
        onClick={() => actions.open({ kind: 'schools', stage, filter: 'all', indicator })}
      >
        <span className={row.name} aria-hidden>
          {name}
        </span>
        <svg
          className={styles.strip}
          viewBox={`0 0 ${strip.width} ${strip.height}`}
          role="img"
          aria-labelledby={title}
          focusable={false}
        >
          <title id={title}>{spoken + fillTemplate(words.counts, { ...counts })}</title>
          <desc>{words.open}</desc>
          <rect className={row.track} width={strip.width} height={strip.height} rx="2" />
          <path
            className={mergeClasses(styles.standard, styles.mark)}
            d={`M${standard} 0v${strip.height}`}
            stroke="currentColor"
          />
          {drawn.map((level) => (
            <path
              key={level}
              className={mergeClasses(list[`level_${level}`], styles.mark)}
              d={paths[level]}
              {...(level === 'below'
                ? { fill: 'none', stroke: 'currentColor' }
                : { fill: 'currentColor' })}
            />
          ))}
        </svg>
        <span className={mergeClasses(row.value, styles.counts)} aria-hidden>
          <Counts counts={counts} />
        </span>
      </button>
    </li>
  );
}

const drawn = ['met', 'floor', 'below'] as const;
const missed: readonly Exclude<Level, 'met'>[] = ['below', 'floor', 'unknown'];

/** How many schools miss it, by symbol. */
function Counts({ counts }: { readonly counts: Readonly<Record<Level, number>> }) {
  const styles = useListStyles();
  const { terms, pane } = usePane().messages;
  const shown = missed.filter((level) => counts[level] > 0);
  if (shown.length === 0) return <span className={styles.quiet}>{pane.schoolChart.allMet}</span>;
  return shown.map((level) => (
    <span key={level} className={styles[`level_${level}`]}>
      {terms.levelSymbol[level]}
      {counts[level]}{' '}
    </span>
  ));
}
