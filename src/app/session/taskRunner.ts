import type { TaskKind } from './Session';
import type { SessionEvent } from './SessionEvent';
import type { SessionStore } from './SessionStore';

/** Runs one piece of work for a session; see `taskRunner`. */
export type TaskRunner = (
  kind: TaskKind,
  work: (id: number) => Promise<SessionEvent>,
) => Promise<void>;

/**
 * One task at a time: work that is asked for while another runs is not started. The work's answer, or
 * its failure, goes to the store; nothing is thrown.
 */
export function taskRunner(store: SessionStore): TaskRunner {
  let lastId = 0;
  return async (kind, work) => {
    if (store.current().task !== null) return;
    lastId += 1;
    const id = lastId;
    store.dispatch({ kind: 'started', task: { kind, id } });
    try {
      store.dispatch(await work(id));
    } catch (thrown) {
      store.dispatch({ kind: 'failed', id, error: thrown });
    }
  };
}
