import { mergeClasses } from '@fluentui/react-components';
import { useCheckboxStyles } from './useCheckboxStyles';

interface CheckboxProps {
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly label: string;
  readonly 'aria-describedby'?: string;
  readonly onChange: (isChecked: boolean) => void;
}

/** A tick box of the system's own with its label: it keeps the system's contrast colours, and costs nothing. */
export function Checkbox(props: CheckboxProps) {
  const styles = useCheckboxStyles();
  const { checked, disabled = false, label, onChange } = props;
  return (
    <label className={mergeClasses(styles.label, disabled && styles.disabled)}>
      <input
        className={styles.box}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={props['aria-describedby']}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.text}>{label}</span>
    </label>
  );
}
