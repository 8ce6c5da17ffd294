import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTextButtonStyles } from './useTextButtonStyles';

interface TextButtonProps {
  readonly onClick: () => void;
  readonly title?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A button that stands in a line of text. */
export function TextButton({ className, ...rest }: TextButtonProps) {
  const styles = useTextButtonStyles();
  return <button type="button" className={mergeClasses(styles.text, className)} {...rest} />;
}
