import type { PreferenceStore } from '../memory/PreferenceStore';
import type { SessionActions } from './SessionActions';
import type { SessionStore } from './SessionStore';

/** What the clerk prefers, kept for the next time. */
export function preferenceActions(
  { store, preferences }: { readonly store: SessionStore; readonly preferences: PreferenceStore },
  insertSample: SessionActions['insertSample'],
): Pick<SessionActions, 'follow' | 'begin'> {
  return {
    follow: (follows) => {
      store.dispatch({ kind: 'follows-chosen', follows });
      preferences.save({ ...preferences.load(), follows });
    },
    begin: async ({ withSample }) => {
      store.dispatch({ kind: 'welcomed' });
      preferences.save({ ...preferences.load(), isWelcomed: true });
      if (withSample) await insertSample();
    },
  };
}
