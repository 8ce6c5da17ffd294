import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { fillTemplate } from '../../locale/fillTemplate';
import { downloadText } from '../downloadText';
import { TextField } from '../parts/TextField';
import { usePane } from '../PaneContext';
import { CopyButton } from './CopyButton';
import { useListStyles } from './useListStyles';
import { useShareStyles } from './useShareStyles';

/** Files for colleagues: all templates out, as a file or as text; and in again from either. */
export function ShareMemories() {
  const list = useListStyles();
  const styles = useShareStyles();
  const { session, actions, messages } = usePane();
  const words = messages.pane.memories;
  return (
    <section>
      <h2 className={list.groupTitle}>{words.share}</h2>
      <p className={list.quietLine}>{words.shareNote}</p>
      {session.memories.length > 0 && (
        <div className={styles.buttons}>
          <Button onClick={() => downloadText(actions.exportMemories(), words.fileName)}>
            {words.save}
          </Button>
          <CopyButton text={actions.exportMemories()} />
        </div>
      )}
      <ImportMemories />
    </section>
  );
}

function ImportMemories() {
  const list = useListStyles();
  const styles = useShareStyles();
  const { session, actions, messages } = usePane();
  const words = messages.pane.memories;
  const isBusy = session.task !== null;
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<string | null>(null);
  const take = async (taken: string): Promise<void> => {
    const count = await actions.importMemories(taken);
    setOutcome(count === null ? words.notImported : fillTemplate(words.imported, { count }));
    if (count !== null) setText('');
  };
  return (
    <>
      <h2 className={list.groupTitle}>{words.bring}</h2>
      <div className={styles.form}>
        <FileButton isDisabled={isBusy} onText={(taken) => void take(taken)} />
        <TextField label={words.paste} value={text} lines={2} onChange={setText} />
        <div>
          <Button disabled={isBusy || text.trim() === ''} onClick={() => void take(text)}>
            {words.take}
          </Button>
        </div>
        <p className={list.quietLine} role="status">
          {outcome}
        </p>
      </div>
    </>
  );
}

interface FileButtonProps {
  readonly isDisabled: boolean;
  readonly onText: (text: string) => void;
}

function FileButton({ isDisabled, onText }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const words = usePane().messages.pane.memories;
  return (
    <div>
      <Button disabled={isDisabled} onClick={() => input.current?.click()}>
        {words.open}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.txt"
        aria-label={words.open}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void file.text().then(onText);
          // So that the same file can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
