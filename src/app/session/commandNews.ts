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

/**
 * Tells open panes what a ribbon command did. Pane and commands live in one page (shared runtime), so
 * the pane shows that outcome as it is and does not work it out again.
 */
export function announceCommand(news: CommandNews): void {
  for (const listener of [...listeners]) listener(news);
}

/** Listens to `announceCommand`. Returns how to stop. */
export function onCommand(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
