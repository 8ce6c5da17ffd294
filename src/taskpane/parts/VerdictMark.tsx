import { mergeClasses } from '@fluentui/react-components';
import type { Verdict } from '../../engine/Verdict';
import { usePane } from '../PaneContext';
import { Spoken } from './Spoken';
import { useVerdictStyles } from './useVerdictStyles';

interface VerdictMarkProps {
  readonly verdict: Verdict;
  /** Where there is no room for the word: it is then only spoken. */
  readonly isSymbol?: boolean;
}

/** A verdict by symbol, word and colour. */
export function VerdictMark({ verdict, isSymbol = false }: VerdictMarkProps) {
  const styles = useVerdictStyles();
  const { terms } = usePane().messages;
  const word = ` ${terms.verdict[verdict]}`;
  return (
    <span className={mergeClasses(styles.mark, styles[verdict])}>
      <span aria-hidden>{terms.verdictSymbol[verdict]}</span>
      {isSymbol ? <Spoken>{word}</Spoken> : word}
    </span>
  );
}
