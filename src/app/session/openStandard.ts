import { defaultStandardId } from '../../standards/defaultStandardId';
import type { StandardId } from '../../standards/StandardId';

type Ask = () => StandardId;

const open = new Set<Ask>();

/** Lets ribbon commands evaluate by the standard of an open session. Returns how to end that. */
export function shareStandard(ask: Ask): () => void {
  open.add(ask);
  return () => {
    open.delete(ask);
  };
}

/**
 * The standard that is chosen in the pane of this page (the last opened one, where there are several), or the
 * default where no pane is open. Pane and commands live in one page (shared runtime).
 */
export function openStandard(): StandardId {
  return [...open].at(-1)?.() ?? defaultStandardId;
}
