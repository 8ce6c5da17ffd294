import type { StandardId } from '../../standards/StandardId';
import { reduce } from './reduce';
import { newSession } from './Session';
import type { Session } from './Session';
import type { SessionEvent } from './SessionEvent';

/** Holds the present session and tells listeners when it changed. */
export interface SessionStore {
  readonly current: () => Session;
  readonly dispatch: (event: SessionEvent) => void;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store with a new session of that standard. */
export function createSessionStore(standardId: StandardId): SessionStore {
  let session = newSession(standardId);
  const listeners = new Set<() => void>();
  return {
    current: () => session,
    dispatch: (event) => {
      const next = reduce(session, event);
      if (next === session) return;
      session = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
