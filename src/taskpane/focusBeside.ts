/**
 * Moves the focus to the first button of the item after this one in its list (or before it, or to the screen), for an
 * item that is about to go. Returns how to do it once it is gone.
 */
export function focusBeside(item: HTMLElement | null): () => void {
  const beside = item?.nextElementSibling ?? item?.previousElementSibling ?? null;
  const screen = item?.closest('main') ?? null;
  return () => {
    const button = beside?.querySelector('button');
    (button?.isConnected ? button : screen)?.focus();
  };
}
