import { fillTemplate } from '../../locale/fillTemplate';
import type { Refusal } from '../../reading/Refusal';
import { refusalText } from '../../writing/text/refusalText';
import { usePane } from '../PaneContext';
import { useSourceStyles } from './useSourceStyles';

/** The sheets that give nothing, folded, each with its reason. */
export function RefusedSheets({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const styles = useSourceStyles();
  const { messages } = usePane();
  if (refusals.length === 0) return null;
  return (
    <details className={styles.item}>
      <summary className={styles.summary}>
        {fillTemplate(messages.pane.gather.refused, { count: refusals.length })}
      </summary>
      <ul className={styles.bullets}>
        {refusals.map((refusal, index) => (
          <li key={index}>{refusalText(refusal, messages)}</li>
        ))}
      </ul>
    </details>
  );
}
