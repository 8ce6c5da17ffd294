import type { MemoryStore } from './MemoryStore';
import { memoryText } from './memoryText';
import { pageMemoryStore } from './pageMemoryStore';
import { parseMemories } from './parseMemories';

const key = 'junheng.templates';

/**
 * Keeps templates in the browser's own storage of this add-in. Where that is closed (private mode), full or holds
 * something else, they are kept as long as the page lives.
 */
export function browserMemoryStore(): MemoryStore {
  const page = pageMemoryStore();
  /** The storage took what was saved last, or nothing was saved yet. */
  let isKept = true;
  return {
    load: () => (isKept ? stored() : null) ?? page.load(),
    save: (memories) => {
      page.save(memories);
      isKept = store(memoryText(memories));
    },
  };
}

/** What the storage holds; `null` when it is closed or holds something else. */
function stored() {
  try {
    const text = globalThis.localStorage.getItem(key);
    if (text === null) return null;
    const parsed = parseMemories(text);
    return parsed.kind === 'memories' ? parsed.memories : null;
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
