import { Button } from '@fluentui/react-components';
import { useSegmentsStyles } from './useSegmentsStyles';

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A row of buttons of which one is pressed. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const styles = useSegmentsStyles();
  const { label, choices, chosen, onChoose } = props;
  return (
    <div className={styles.group} role="group" aria-label={label}>
      {choices.map(({ value, text }) => (
        <Button
          key={value}
          className={styles.choice}
          size="small"
          appearance={value === chosen ? 'primary' : 'subtle'}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
