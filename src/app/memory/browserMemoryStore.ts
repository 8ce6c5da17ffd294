import type { MemoryStore } from './MemoryStore';
import { memoryText } from './memoryText';
import { pageMemoryStore } from './pageMemoryStore';
import { parseMemories } from './parseMemories';
import type { TableMemory } from './TableMemory';
import { withoutSchools } from './withoutSchools';
import { isSameTemplate } from '../../reading/mapping/isSameTemplate';

const key = 'junheng.templates';
/** Where content that cannot be read is put, with a number behind it. */
const asideKey = `${key}.unread.`;

/**
 * Keeps templates in the browser's own storage of this add-in. Where that is closed (private mode) or full, they are
 * kept as long as the page lives. What was said about single findings speaks of schools: it lives as long as the page
 * and never reaches the storage. Content that cannot be read (of a later version, damaged) is never lost: it is put
 * aside, under a key of its own, before templates are saved in its place.
 */
export function browserMemoryStore(): MemoryStore {
  const page = pageMemoryStore();
  /** The storage took what was saved last, or nothing was saved yet. */
  let isKept = true;
  return {
    load: () => withSchools((isKept ? stored() : null) ?? page.load(), page.load()),
    save: (memories) => {
      page.save(memories);
      isKept = store(memoryText(memories.map(withoutSchools)));
    },
  };
}

/** What was said about single findings while the page lives is put back to its templates. */
function withSchools(
  kept: readonly TableMemory[],
  said: readonly TableMemory[],
): readonly TableMemory[] {
  return kept.map((memory) => {
    const { headerMarks } = memory.mapping;
    const own = said.find(({ mapping }) => isSameTemplate(mapping.headerMarks, headerMarks));
    const mutes = own?.mutes.filter(({ subject }) => subject !== null) ?? [];
    const { mutes: stored } = withoutSchools(memory);
    return { ...memory, mutes: [...stored, ...mutes] };
  });
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

/** Returns whether the storage took the text, and what stood there and cannot be read was put aside. */
function store(text: string): boolean {
  try {
    const before = globalThis.localStorage.getItem(key);
    if (before !== null && parseMemories(before).kind === 'problem') putAside(before);
    globalThis.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** @throws DOMException when the storage is full */
function putAside(text: string): void {
  const { localStorage } = globalThis;
  for (let number = 1; ; number++) {
    const held = localStorage.getItem(asideKey + number);
    if (held === text) return;
    if (held !== null) continue;
    localStorage.setItem(asideKey + number, text);
    return;
  }
}
