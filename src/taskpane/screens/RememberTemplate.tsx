import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { isRemembered } from '../../app/session/isRemembered';
import { Checkbox } from '../parts/Checkbox';
import { usePane } from '../PaneContext';
import { useColumnStyles } from './useColumnStyles';

/** 记住这个模板: keeps the corrections for the next table with this header; and the way to all that is kept. */
export function RememberTemplate() {
  const styles = useColumnStyles();
  const { session, actions, messages, say } = usePane();
  const words = messages.pane.columns;
  const note = useId();
  const isKept = isRemembered(session);
  const meaning = isKept
    ? words.remembered
    : session.memory === null
      ? words.rememberNothing
      : words.rememberNote;
  return (
    <>
      <div className={styles.remember}>
        <Checkbox
          checked={isKept}
          label={words.remember}
          aria-describedby={note}
          onChange={(isChecked) => {
            actions.remember(isChecked);
            say(isChecked ? words.rememberedNow : words.forgottenNow);
          }}
        />
        <span id={note} className={styles.rememberNote}>
          {meaning}
        </span>
      </div>
      <Button appearance="subtle" onClick={() => actions.open({ kind: 'memories' })}>
        {words.memories}
      </Button>
    </>
  );
}
