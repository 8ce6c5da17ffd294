import type { PaneVisibility } from '../app/session/PaneVisibility';

/**
 * Whether the pane is seen: its page as the browser tells, and the pane itself as Office does, since in a shared
 * runtime the page lives on while the pane is closed.
 *
 * @param watchPane calls back when the pane is opened or closed
 */
export function paneVisibility(
  watchPane: (tell: (isOpen: boolean) => void) => void,
): PaneVisibility {
  let isOpen = true;
  const listeners = new Set<() => void>();
  const isShown = (): boolean => isOpen && document.visibilityState !== 'hidden';
  const tell = (): void => {
    if (isShown()) for (const listener of [...listeners]) listener();
  };
  document.addEventListener('visibilitychange', tell);
  watchPane((isOpenNow) => {
    isOpen = isOpenNow;
    tell();
  });
  return {
    isShown,
    onShown: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
