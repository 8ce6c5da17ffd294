import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { presentTable } from '../../app/session/presentTable';
import type { Refusal } from '../../reading/Refusal';
import { refusalText } from '../../writing/text/refusalText';
import { Frame } from '../parts/Frame';
import { Notices } from '../parts/Notices';
import { usePane } from '../PaneContext';
import { HomeHeader } from './HomeHeader';
import { RecordNotice } from './RecordNotice';
import { useListStyles } from './useListStyles';

/** No school table: what was looked for and where, the nearest thing, and what can be done about it. */
export function NoTable({ refusal }: { readonly refusal: Refusal }) {
  const styles = useListStyles();
  const { session, actions, messages } = usePane();
  const words = messages.pane.noTable;
  const footer = (
    <Button
      appearance="primary"
      disabled={session.task !== null}
      onClick={() => void actions.readSelection()}
    >
      {words.readAgain}
    </Button>
  );
  return (
    <Frame header={<HomeHeader />} footer={footer}>
      <Notices />
      <RecordNotice />
      <h2 className={styles.groupTitle}>{words.title}</h2>
      <p className={styles.paragraph}>{refusalText(refusal, messages)}</p>
      <WaysOn />
    </Frame>
  );
}

function WaysOn() {
  const { session, actions, messages } = usePane();
  const { noTable: words, home, columns, header } = messages.pane;
  return (
    <>
      {presentTable(session.outcome) && (
        <Way
          text={words.columns}
          label={home.columns}
          onClick={() => actions.open({ kind: 'columns' })}
        />
      )}
      {session.headerRows ? (
        <Way
          text={words.marked}
          label={columns.automatic}
          onClick={() => void actions.unmarkHeader()}
        />
      ) : (
        <Way
          text={words.header}
          label={columns.markHeader}
          onClick={() => void actions.markHeader()}
        />
      )}
      <Way
        text={words.gather}
        label={header.gather}
        onClick={() => actions.open({ kind: 'gather' })}
      />
      <Way
        text={words.sampleHint}
        label={words.sample}
        onClick={() => void actions.insertSample()}
      />
    </>
  );
}

interface WayProps {
  readonly text: ReactNode;
  readonly label: string;
  readonly onClick: () => void;
}

function Way({ text, label, onClick }: WayProps) {
  const styles = useListStyles();
  const { session } = usePane();
  return (
    <p className={styles.way}>
      {text}
      <Button size="small" disabled={session.task !== null} onClick={onClick}>
        {label}
      </Button>
    </p>
  );
}
