import { Button } from '@fluentui/react-components';
import { Frame } from '../parts/Frame';
import { Notices } from '../parts/Notices';
import { usePane } from '../PaneContext';
import { HomeHeader } from './HomeHeader';
import { RecordNotice } from './RecordNotice';
import { Skeleton } from './Skeleton';

/** Nothing was read yet: the first reading runs, was cancelled, or failed. */
export function NotRead() {
  const { session, actions, messages } = usePane();
  const words = messages.pane;
  const isBusy = session.task !== null;
  const footer = (
    <Button appearance="primary" disabled={isBusy} onClick={() => void actions.readSelection()}>
      {session.failure ? words.failure.again : words.reading.readNow}
    </Button>
  );
  return (
    <Frame header={<HomeHeader />} footer={footer}>
      <Notices />
      <RecordNotice />
      {isBusy && <Skeleton />}
    </Frame>
  );
}
