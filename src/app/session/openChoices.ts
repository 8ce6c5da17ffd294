import { defaultStandardId } from '../../standards/defaultStandardId';
import { standards } from '../../standards/standards';
import type { MemoryStore } from '../memory/MemoryStore';
import type { OpenChoices } from '../OpenChoices';

type Ask = () => OpenChoices;

const open = new Set<Ask>();

/** Lets ribbon commands evaluate as an open session does. Returns how to end that. */
export function shareChoices(ask: Ask): () => void {
  open.add(ask);
  return () => {
    open.delete(ask);
  };
}

/**
 * The standard that is chosen in the pane of this page (the last opened one, where there are several) with what the
 * clerk said there about templates; where no pane is open, the default standard and what is remembered. Pane and
 * commands live in one page (shared runtime).
 */
export function openChoices(store: MemoryStore): OpenChoices {
  const ask = [...open].at(-1);
  return ask?.() ?? { standard: standards[defaultStandardId], memories: store.load() };
}
