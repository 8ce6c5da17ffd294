import type { Workbook } from '../../workbook/Workbook';
import { askReceipts } from './askReceipts';
import { assessmentOf } from './assessmentOf';
import { onCommand } from './commandNews';
import type { SessionStore } from './SessionStore';
import { touchesTable } from './touchesTable';

/**
 * Brings news into the session: records of the workbook (now and after every ribbon command), edits in the
 * evaluated cells, what a command did. Returns how to stop. A workbook that gives no such news does not stop the pane.
 */
export function listen(store: SessionStore, workbook: Workbook): () => void {
  const stopCommands = onCommand((news) => {
    if (news.kind === 'sample-added') return;
    store.dispatch(news);
    void askReceipts(store, workbook);
  });
  void askReceipts(store, workbook);
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
