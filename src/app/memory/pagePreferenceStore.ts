import type { Preferences, PreferenceStore } from './PreferenceStore';

/** Keeps preferences as long as the page lives; nobody is welcomed. */
export function pagePreferenceStore(
  first: Preferences = { follows: true, isWelcomed: true },
): PreferenceStore {
  let kept = first;
  return {
    load: () => kept,
    save: (preferences) => {
      kept = preferences;
    },
  };
}
