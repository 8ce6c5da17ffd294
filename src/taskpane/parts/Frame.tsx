import type { ReactNode } from 'react';
import { Progress } from './Progress';
import { useFrameStyles } from './useFrameStyles';

interface FrameProps {
  readonly header: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** One screen: a line of title, everything that scrolls, and the pinned actions. */
export function Frame({ header, footer, children }: FrameProps) {
  const styles = useFrameStyles();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>{header}</header>
      <Progress />
      <main className={styles.main} tabIndex={0}>
        {children}
      </main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
