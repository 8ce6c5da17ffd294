import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { Source } from '../../reading/sources/Source';
import { fullAddress } from '../../workbook/notation/fullAddress';
import { findingText } from '../../writing/text/findingText';
import { Checkbox } from '../parts/Checkbox';
import { TextButton } from '../parts/TextButton';
import { usePane } from '../PaneContext';
import { useListStyles } from './useListStyles';
import { useSourceStyles } from './useSourceStyles';

interface SourceItemProps {
  readonly source: Source;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** One sheet that gives something: a tick, what kind of sheet it is, how many schools, and which quantities. */
export function SourceItem({ source, isTicked, onTick }: SourceItemProps) {
  const list = useListStyles();
  const styles = useSourceStyles();
  const { session, actions, messages } = usePane();
  const words = messages.pane.gather;
  const { id, kind, range, schools } = source;
  const address = range.includes('!') ? range : fullAddress(id, range);
  return (
    <li className={styles.item}>
      <Checkbox checked={isTicked} disabled={session.task !== null} label={id} onChange={onTick} />
      <div className={styles.detail}>
        {words.kinds[kind]} · {fillTemplate(words.schools, { count: schools.length })} ·{' '}
        <TextButton
          title={fillTemplate(words.goTo, { range: address })}
          onClick={() => void actions.goTo(address)}
        >
          {address.slice(address.lastIndexOf('!') + 1)}
        </TextButton>
        <br />
        <span className={list.quiet}>{fieldsText(source, messages)}</span>
        <Questions source={source} />
      </div>
    </li>
  );
}

function fieldsText({ fields }: Source, { pane, terms, sheet }: Messages): string {
  if (fields.length === 0) return pane.gather.noFields;
  const names = fields.map((field) => terms.field[field]).join(sheet.listSeparator);
  return fillTemplate(pane.gather.fields, { names });
}

/** Doubts about the sheet's own cells, folded; a click leads to the cell. */
function Questions({ source: { questions } }: Pick<SourceItemProps, 'source'>) {
  const styles = useSourceStyles();
  const { actions, messages } = usePane();
  if (questions.length === 0) return null;
  return (
    <details>
      <summary className={styles.doubts}>
        {fillTemplate(messages.pane.gather.questions, { count: questions.length })}
      </summary>
      <ul className={styles.bullets}>
        {questions.map((question, index) => (
          <li key={index}>
            <TextButton onClick={() => void actions.goTo(question.cell)}>
              {findingText(question, messages)}
            </TextButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
