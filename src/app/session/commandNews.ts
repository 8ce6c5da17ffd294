import type { RestoreReport } from '../../workbook/RestoreReport';
import type { OneClickOutcome } from '../OneClickOutcome';

/** What a ribbon command did while the pane was there. */
export type CommandNews =
  | { readonly kind: 'one-click-done'; readonly outcome: OneClickOutcome }
  /** `report` is `null` when there was nothing to restore. */
  | { readonly kind: 'restore-done'; readonly report: RestoreReport | null }
  | { readonly kind: 'sample-added' }
  | { readonly kind: 'command-failed'; readonly error: unknown };

type Listener = (news: CommandNews) => void;

const listeners = new Set<Listener>();
/** The last news that nobody was there to hear. */
let unheard: CommandNews | null = null;

/**
 * Tells open panes what a ribbon command did. Pane and commands live in one page (shared runtime), so
 * the pane shows that outcome as it is and does not work it out again. Where no pane listens yet (the page was loaded
 * for the command), the last news is kept for the first one.
 *
 * @throws what a listener threw, after all of them were told
 */
export function announceCommand(news: CommandNews): void {
  if (listeners.size === 0) {
    unheard = news;
    return;
  }
  const faults: unknown[] = [];
  for (const listener of [...listeners]) {
    try {
      listener(news);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw faults[0];
}

/** Listens to `announceCommand`; news that came before follows at once. Returns how to stop. */
export function onCommand(listener: Listener): () => void {
  listeners.add(listener);
  // Not before all that belongs to the same pane listens.
  queueMicrotask(() => {
    const news = unheard;
    if (news === null || listeners.size === 0) return;
    unheard = null;
    announceCommand(news);
  });
  return () => {
    listeners.delete(listener);
  };
}
