import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePane } from '../PaneContext';
import { Frame } from './Frame';
import { Notices } from './Notices';
import { useFrameStyles } from './useFrameStyles';

interface SubScreenProps {
  readonly title: string;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A screen that was opened from another one: 返回 and its name in the title line. */
export function SubScreen({ title, footer, children }: SubScreenProps) {
  const styles = useFrameStyles();
  const { actions, messages } = usePane();
  const back = messages.pane.header.back;
  const header = (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeft20Regular />}
        aria-label={back}
        title={back}
        onClick={actions.back}
      />
      <h1 className={styles.title}>{title}</h1>
    </>
  );
  return (
    <Frame header={header} footer={footer}>
      <Notices />
      {children}
    </Frame>
  );
}
