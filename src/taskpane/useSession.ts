import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createSessionActions } from '../app/session/createSessionActions';
import { createSessionStore } from '../app/session/SessionStore';
import type { Session } from '../app/session/Session';
import type { SessionActions } from '../app/session/SessionActions';
import { defaultStandardId } from '../standards/defaultStandardId';
import type { PaneProps } from './PaneProps';

/** The session of a pane and what can be done in it; starts by reading the table around the selection. */
export function useSession({ workbook, messages, today, version, memoryStore }: PaneProps): {
  readonly session: Session;
  readonly actions: SessionActions;
} {
  const [store] = useState(() => createSessionStore(defaultStandardId));
  const actions = useMemo(
    () =>
      createSessionActions({
        store,
        workbook,
        options: { messages, today, version },
        ...(memoryStore ? { memoryStore } : {}),
      }),
    [store, workbook, messages, today, version, memoryStore],
  );
  useEffect(() => actions.start(), [actions]);
  return { session: useSyncExternalStore(store.subscribe, store.current), actions };
}
