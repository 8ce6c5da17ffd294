import type { Assessment } from '../../app/Assessment';
import { explanation } from '../../app/session/explanation';
import type { Explanation } from '../../app/session/explanation';
import type { ExplainSubject } from '../../app/session/Screen';
import { splitAddress } from '../../workbook/notation/splitAddress';
import { SubScreen } from '../parts/SubScreen';
import { TextButton } from '../parts/TextButton';
import { usePane } from '../PaneContext';
import { CopyButton } from './CopyButton';
import { useExplainStyles } from './useExplainStyles';

interface ExplainProps {
  readonly assessment: Assessment;
  readonly subject: ExplainSubject;
}

/** 算给你看: the arithmetic of one number with the real figures, its cells and its clause. */
export function Explain({ assessment, subject }: ExplainProps) {
  const { messages } = usePane();
  const words = messages.pane.explain;
  const found = explanation(assessment.evaluation, subject, messages);
  if (found === null) return <SubScreen title={words.title}>{words.gone}</SubScreen>;
  const text = [found.title, ...found.lines].join('\n');
  return (
    <SubScreen title={words.title} footer={<CopyButton text={text} />}>
      <Arithmetic found={found} />
    </SubScreen>
  );
}

function Arithmetic({ found }: { readonly found: Explanation }) {
  const styles = useExplainStyles();
  const { actions, messages } = usePane();
  return (
    <>
      <h2 className={styles.title}>{found.title}</h2>
      {found.lines.map((line, index) => (
        <p key={index} className={styles.line}>
          {line}
        </p>
      ))}
      {found.cells.length > 0 && (
        <p className={styles.line}>
          {messages.pane.explain.sources}
          {found.cells.map((cell) => (
            <TextButton key={cell} className={styles.cell} onClick={() => void actions.goTo(cell)}>
              {splitAddress(cell).address}
            </TextButton>
          ))}
        </p>
      )}
    </>
  );
}
