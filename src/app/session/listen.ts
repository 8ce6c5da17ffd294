import { askReceipts } from './askReceipts';
import { onCommand } from './commandNews';
import { Follower } from './Follower';
import type { FollowContext } from './Follower';
import { sheetElsewhere } from './sheetElsewhere';

/**
 * Brings news into the session: records of the workbook (now and after every ribbon command), edits that concern the
 * evaluated table, where the clerk went, what a command did. Returns how to stop. A workbook that gives no such news
 * does not stop the pane.
 */
export function listen(context: FollowContext): () => void {
  const { store, workbook } = context;
  const follower = new Follower(context);
  const stopCommands = onCommand((news) => {
    if (news.kind === 'sample-added') return;
    store.dispatch(news);
    void askReceipts(store, workbook);
  });
  void askReceipts(store, workbook);
  const watching = workbook
    .watch((event) => {
      follower.notice(event);
      if (event.kind === 'edited') store.dispatch({ kind: 'sheet-edited', sheet: event.sheet });
      const sheet = sheetElsewhere(event, store.current());
      if (sheet !== undefined) store.dispatch({ kind: 'went-elsewhere', sheet });
    })
    .catch(() => async () => undefined);
  return () => {
    stopCommands();
    follower.stop();
    watching.then((stop) => stop()).catch(() => undefined);
  };
}
