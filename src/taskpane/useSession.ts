import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createSessionActions } from '../app/session/createSessionActions';
import { createSessionStore } from '../app/session/SessionStore';
import type { SessionStore } from '../app/session/SessionStore';
import type { PreferenceStore } from '../app/memory/PreferenceStore';
import type { Session } from '../app/session/Session';
import type { SessionActions } from '../app/session/SessionActions';
import { defaultStandardId } from '../standards/defaultStandardId';
import type { PaneProps } from './PaneProps';

/** The session of a pane and what can be done in it; starts by reading the table around the selection. */
export function useSession(props: PaneProps): {
  readonly session: Session;
  readonly actions: SessionActions;
} {
  const { workbook, messages, today, version, memoryStore, preferences, visibility } = props;
  const [store] = useState(() => newStore(preferences));
  const actions = useMemo(
    () =>
      createSessionActions({
        store,
        workbook,
        options: { messages, today, version },
        ...(memoryStore ? { memoryStore } : {}),
        ...(preferences ? { preferences } : {}),
        ...(visibility ? { visibility } : {}),
      }),
    [store, workbook, messages, today, version, memoryStore, preferences, visibility],
  );
  useEffect(() => actions.start(), [actions]);
  return { session: useSyncExternalStore(store.subscribe, store.current), actions };
}

/** Preferences hold from the first picture on: a screen that came later would take the keyboard. */
function newStore(preferences: PreferenceStore | undefined): SessionStore {
  const store = createSessionStore(defaultStandardId);
  if (preferences) {
    const { follows, isWelcomed } = preferences.load();
    store.dispatch({ kind: 'preferred', follows, isFirstRun: !isWelcomed });
  }
  return store;
}
