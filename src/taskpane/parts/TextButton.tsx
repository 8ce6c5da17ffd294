import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTextButtonStyles } from './useTextButtonStyles';

interface TextButtonProps {
  readonly onClick: () => void;
  readonly title?: string;
  readonly className?: string | undefined;
  /** Whether what it opens is open; for a button that opens something below it. */
  readonly isExpanded?: boolean;
  readonly children: ReactNode;
}

/** A button that stands in a line of text. */
export function TextButton({ className, isExpanded, ...rest }: TextButtonProps) {
  const styles = useTextButtonStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.text, className)}
      aria-expanded={isExpanded}
      {...rest}
    />
  );
}
