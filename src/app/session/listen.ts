import type { Workbook } from '../../workbook/Workbook';
import { assessmentOf } from './assessmentOf';
import { onCommand } from './commandNews';
import type { SessionStore } from './SessionStore';
import { touchesTable } from './touchesTable';

/**
 * Brings news into the session: earlier records of the workbook, edits in the evaluated cells, what a
 * ribbon command did. Returns how to stop. A workbook that gives no such news does not stop the pane.
 */
export function listen(store: SessionStore, workbook: Workbook): () => void {
  const stopCommands = onCommand((news) => {
    if (news.kind !== 'sample-added') store.dispatch(news);
  });
  workbook.receipts().then(
    (receipts) => store.dispatch({ kind: 'receipts-found', receipts }),
    () => undefined,
  );
  const watching = workbook
    .watch((event) => {
      const assessment = assessmentOf(store.current());
      if (assessment && touchesTable(event, assessment)) store.dispatch({ kind: 'table-edited' });
    })
    .catch(() => async () => undefined);
  return () => {
    stopCommands();
    watching.then((stop) => stop()).catch(() => undefined);
  };
}
