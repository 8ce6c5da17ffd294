import { mergeClasses } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useNoticeStyles } from './useNoticeStyles';

interface NoticeProps {
  readonly tone: 'info' | 'warning' | 'error';
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const icons = {
  info: <Info16Regular />,
  warning: <Warning16Filled />,
  error: <ErrorCircle16Filled />,
};

/** A message in place, with what can be done about it. */
export function Notice({ tone, actions, children }: NoticeProps) {
  const styles = useNoticeStyles();
  return (
    <div
      className={mergeClasses(styles.notice, styles[tone])}
      role={tone === 'error' ? 'alert' : undefined}
    >
      <span className={styles.icon} aria-hidden>
        {icons[tone]}
      </span>
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
