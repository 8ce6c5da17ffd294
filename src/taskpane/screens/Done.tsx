import { Button } from '@fluentui/react-components';
import type { Deed } from '../../app/session/Session';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Receipt } from '../../workbook/Receipt';
import { fullAddress } from '../../workbook/notation/fullAddress';
import { SubScreen } from '../parts/SubScreen';
import { usePane } from '../PaneContext';
import { RestoredReport } from './RestoredReport';
import { useListStyles } from './useListStyles';

/** 完成: what was written and where, or what was restored and what was left because somebody edited it. */
export function Done({ deed }: { readonly deed: Deed }) {
  const words = usePane().messages.pane.done;
  if (deed.kind === 'written') {
    return (
      <SubScreen title={words.writtenTitle} footer={<WrittenActions receipt={deed.receipt} />}>
        <WrittenReport receipt={deed.receipt} />
      </SubScreen>
    );
  }
  return (
    <SubScreen
      title={deed.report === null ? words.restore : words.restoredTitle}
      footer={<HomeButton />}
    >
      <RestoredReport report={deed.report} />
    </SubScreen>
  );
}

function WrittenReport({ receipt }: { readonly receipt: Receipt }) {
  const styles = useListStyles();
  const { messages } = usePane();
  const words = messages.pane.done;
  const { sheet } = receipt.source;
  const names = receipt.createdSheets.map(({ name }) => name).join(messages.sheet.listSeparator);
  return (
    <>
      <ul className={styles.bullets}>
        {names && <li>{fillTemplate(words.createdSheets, { names })}</li>}
        {receipt.cells.length > 0 && (
          <li>{fillTemplate(words.cells, { sheet, count: receipt.cells.length })}</li>
        )}
        {receipt.fills.length > 0 && (
          <li>{fillTemplate(words.fills, { sheet, count: receipt.fills.length })}</li>
        )}
      </ul>
      <p className={styles.quietLine}>{words.keepNote}</p>
    </>
  );
}

function WrittenActions({ receipt }: { readonly receipt: Receipt }) {
  const { session, actions, messages } = usePane();
  const words = messages.pane.done;
  const [created] = receipt.createdSheets;
  return (
    <>
      {created && (
        <Button
          appearance="primary"
          onClick={() => void actions.goTo(fullAddress(created.name, 'A1'))}
        >
          {words.seeSheet}
        </Button>
      )}
      <Button disabled={session.task !== null} onClick={() => void actions.restore()}>
        {words.restore}
      </Button>
    </>
  );
}

function HomeButton() {
  const { actions, messages } = usePane();
  return (
    <Button appearance="primary" onClick={() => actions.open({ kind: 'home' })}>
      {messages.pane.done.toHome}
    </Button>
  );
}
