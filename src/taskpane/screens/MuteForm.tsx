import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../writing/text/findingText';
import { Segments } from '../parts/Segments';
import { TextField } from '../parts/TextField';
import { usePane } from '../PaneContext';
import { useFindingStyles } from './useFindingStyles';

interface MuteFormProps {
  readonly finding: Finding;
  readonly onCancel: () => void;
  /** Asked before the finding is set aside; what it returns is called after. */
  readonly onMuting: () => () => void;
}

const leastReason = 2;

/** 忽略并写明原因: this finding or all of its kind, and why. */
export function MuteForm({ finding, onCancel, onMuting }: MuteFormProps) {
  const styles = useFindingStyles();
  const { actions, messages, say } = usePane();
  const words = messages.pane.findings;
  const [which, setWhich] = useState<'one' | 'all'>('one');
  const [reason, setReason] = useState('');
  const [isTooShort, setTooShort] = useState(false);
  const mute = async (): Promise<void> => {
    if ([...reason.trim()].length < leastReason) {
      setTooShort(true);
      return;
    }
    const after = onMuting();
    await actions.mute(finding, { isAll: which === 'all', reason: reason.trim() });
    say(words.mutedNow);
    after();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        event.currentTarget.querySelector('input')?.focus();
        void mute();
      }}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <Segments
        label={words.muteWhich}
        choices={[
          { value: 'one', text: words.muteOne },
          { value: 'all', text: words.muteAll },
        ]}
        chosen={which}
        onChoose={setWhich}
      />
      <TextField
        label={words.reason}
        placeholder={words.reasonExample}
        value={reason}
        isInvalid={isTooShort}
        isFocused
        onChange={setReason}
      />
      <span className={styles.short} role="alert">
        {isTooShort && words.reasonShort}
      </span>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {words.confirmMute}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancelMute}
        </Button>
      </div>
    </form>
  );
}
