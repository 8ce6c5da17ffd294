import { useTextFieldStyles } from './useTextFieldStyles';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Lines of the field; one without. */
  readonly lines?: number;
  readonly isInvalid?: boolean;
  readonly isFocused?: boolean;
  readonly onChange: (value: string) => void;
}

/** A field for text under its label. */
export function TextField({ label, lines = 1, isInvalid, isFocused, ...field }: TextFieldProps) {
  const styles = useTextFieldStyles();
  const control = {
    ...field,
    className: styles.control,
    'aria-invalid': isInvalid,
    autoFocus: isFocused,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      field.onChange(target.value),
  };
  return (
    <label className={styles.label}>
      {label}
      {lines > 1 ? <textarea {...control} rows={lines} /> : <input type="text" {...control} />}
    </label>
  );
}
