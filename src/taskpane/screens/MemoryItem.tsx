import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { assessmentOf } from '../../app/session/assessmentOf';
import type { TableMemory } from '../../app/memory/TableMemory';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { isSameTemplate } from '../../reading/mapping/isSameTemplate';
import { focusBeside } from '../focusBeside';
import { usePane } from '../PaneContext';
import { useListStyles } from './useListStyles';

/** One template that is remembered: its name, what was said about it, and 忘记 with a second click. */
export function MemoryItem({ memory }: { readonly memory: TableMemory }) {
  const styles = useListStyles();
  const { session, actions, messages, say } = usePane();
  const words = messages.pane.memories;
  const item = useRef<HTMLLIElement>(null);
  const [isAsked, setAsked] = useState(false);
  const marks = assessmentOf(session)?.table.headerMarks ?? [];
  const isPresent = isSameTemplate(marks, memory.mapping.headerMarks);
  const forget = (): void => {
    if (!isAsked) {
      setAsked(true);
      return;
    }
    const after = focusBeside(item.current);
    actions.forgetMemory(memory);
    say(fillTemplate(words.forgotten, { name: memory.name }));
    after();
  };
  return (
    <li ref={item} className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>{memory.name}</span>
        {isPresent && <span className={styles.tag}>{words.present}</span>}
        <Button
          size="small"
          disabled={session.task !== null}
          onClick={forget}
          onBlur={() => setAsked(false)}
        >
          {isAsked ? words.forgetSure : words.forget}
        </Button>
      </div>
      <span className={styles.quiet}>{factsText(memory, messages)}</span>
    </li>
  );
}

function factsText({ mapping, mutes }: TableMemory, { pane, terms, sheet }: Messages): string {
  const words = pane.memories;
  const facts = [
    fillTemplate(words.facts, { columns: mapping.columns.length }),
    mapping.stage && fillTemplate(words.stage, { stage: terms.stage[mapping.stage] }),
    mutes.length > 0 && fillTemplate(words.mutes, { count: mutes.length }),
  ];
  return facts.filter(Boolean).join(sheet.listSeparator);
}
