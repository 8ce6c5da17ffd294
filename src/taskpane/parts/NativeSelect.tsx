import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNativeSelectStyles } from './useNativeSelectStyles';

interface NativeSelectProps {
  /** Name for screen readers where no label stands around it. */
  readonly label?: string;
  readonly value: string;
  readonly isDisabled?: boolean;
  /** As a title, without a box. */
  readonly isTitle?: boolean;
  readonly onChange: (value: string) => void;
  /** Options. */
  readonly children: ReactNode;
}

/** A list of the system's own, in Fluent's looks: it is as wide as its place, whatever its entries are. */
export function NativeSelect(props: NativeSelectProps) {
  const styles = useNativeSelectStyles();
  const { label, value, isDisabled = false, isTitle = false, onChange, children } = props;
  return (
    <select
      className={mergeClasses(styles.select, isTitle && styles.title)}
      aria-label={label}
      value={value}
      disabled={isDisabled}
      onChange={({ target }) => onChange(target.value)}
    >
      {children}
    </select>
  );
}
