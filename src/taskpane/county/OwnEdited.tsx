import { Button } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { usePane } from '../PaneContext';
import { useStandardSheet } from './useStandardSheet';

/** That the sheet of the clerk's own standard was edited, with the way to read it again and to judge by it. */
export function OwnEdited() {
  const { session, actions, messages } = usePane();
  const { adopt } = useStandardSheet(false);
  const words = messages.pane.home;
  if (!session.own?.isEdited) return null;
  const readAgain = async (): Promise<void> => {
    const outcome = await adopt();
    if (outcome === 'read') actions.open({ kind: 'county' });
    // What keeps the sheet from being used is told there, cell by cell.
    else if (outcome !== null) actions.open({ kind: 'county-standard' });
  };
  const button = (
    <Button size="small" disabled={session.task !== null} onClick={() => void readAgain()}>
      {words.readOwn}
    </Button>
  );
  return (
    <Notice tone="warning" actions={button}>
      {words.ownEdited}
    </Notice>
  );
}
