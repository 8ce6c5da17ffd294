import { mergeClasses } from '@fluentui/react-components';
import type { Verdict } from '../../engine/Verdict';
import { useCoefficientRowStyles } from './useCoefficientRowStyles';

interface CoefficientBarProps {
  /** `null` draws the empty track. */
  readonly value: number | null;
  /** Where the tick stands; `null` draws none. */
  readonly limit: number | null;
  readonly verdict: Verdict | null;
  /** Value at the right end. */
  readonly scale: number;
}

/** A bar with the limit as a tick. The figures stand beside it, so it is hidden from screen readers. */
export function CoefficientBar({ value, limit, verdict, scale }: CoefficientBarProps) {
  const styles = useCoefficientRowStyles();
  const percent = (x: number) => `${(Math.min(x / scale, 1) * 100).toFixed(2)}%`;
  return (
    <svg className={styles.bar} aria-hidden focusable={false}>
      <rect className={styles.track} x="0" y="3" width="100%" height="6" rx="1" />
      {value !== null && (
        <rect
          className={mergeClasses(styles.drawn, styles[verdict ?? 'pass'])}
          x="0"
          y="3"
          width={percent(value)}
          height="6"
          rx="1"
        />
      )}
      {limit !== null && (
        <line className={styles.limit} x1={percent(limit)} x2={percent(limit)} y1="0" y2="12" />
      )}
    </svg>
  );
}
