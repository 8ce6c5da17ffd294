import { pagePreferenceStore } from './pagePreferenceStore';
import type { Preferences, PreferenceStore } from './PreferenceStore';

const key = 'junheng.preferences';
const first: Preferences = { follows: true, isWelcomed: false };

/**
 * Keeps preferences in the browser's own storage of this add-in; where that is closed or full, as long as the page
 * lives. Two switches, nothing else.
 */
export function browserPreferenceStore(): PreferenceStore {
  const page = pagePreferenceStore(first);
  let isKept = true;
  return {
    load: () => (isKept ? stored() : null) ?? page.load(),
    save: ({ follows, isWelcomed }) => {
      page.save({ follows, isWelcomed });
      isKept = store(JSON.stringify({ follows, isWelcomed }));
    },
  };
}

/** What the storage holds; a value that is none of ours counts as not said. `null` when it is closed or empty. */
function stored(): Preferences | null {
  try {
    const text = globalThis.localStorage.getItem(key);
    const said: unknown = text === null ? null : JSON.parse(text);
    if (typeof said !== 'object' || said === null) return null;
    const { follows, isWelcomed } = said as Readonly<Record<keyof Preferences, unknown>>;
    return { follows: follows !== false, isWelcomed: isWelcomed === true };
  } catch {
    return null;
  }
}

function store(text: string): boolean {
  try {
    globalThis.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
