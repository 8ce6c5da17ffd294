import { Button } from '@fluentui/react-components';
import type { Refusal } from '../../reading/Refusal';
import { refusalText } from '../../writing/text/refusalText';
import { Frame } from '../parts/Frame';
import { Notices } from '../parts/Notices';
import { usePane } from '../PaneContext';
import { HomeHeader } from './HomeHeader';
import { RecordNotice } from './RecordNotice';
import { useListStyles } from './useListStyles';

/** No school table: what was looked for and where, the nearest thing, and sample data to try. */
export function NoTable({ refusal }: { readonly refusal: Refusal }) {
  const styles = useListStyles();
  const { session, actions, messages } = usePane();
  const words = messages.pane.noTable;
  const isBusy = session.task !== null;
  const footer = (
    <>
      <Button appearance="primary" disabled={isBusy} onClick={() => void actions.readSelection()}>
        {words.readAgain}
      </Button>
      <Button disabled={isBusy} onClick={() => void actions.insertSample()}>
        {words.sample}
      </Button>
    </>
  );
  return (
    <Frame header={<HomeHeader />} footer={footer}>
      <Notices />
      <RecordNotice />
      <h2 className={styles.groupTitle}>{words.title}</h2>
      <p>{refusalText(refusal, messages)}</p>
      <p className={styles.quietLine}>{words.sampleHint}</p>
    </Frame>
  );
}
