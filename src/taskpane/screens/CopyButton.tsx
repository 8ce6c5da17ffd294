import { Button } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePane } from '../PaneContext';
import { useExplainStyles } from './useExplainStyles';

/** Copies text; says so, or says how to do it by hand where the page may not. */
export function CopyButton({ text }: { readonly text: string }) {
  const styles = useExplainStyles();
  const words = usePane().messages.pane.explain;
  const [status, setStatus] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setStatus('copied');
    } catch {
      setStatus('copyFailed');
    }
  };
  return (
    <>
      <Button icon={<Copy20Regular />} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span className={styles.status} aria-live="polite">
        {status && words[status]}
      </span>
    </>
  );
}
