/**
 * Does something that makes the grid take the keyboard, at once or a moment later, and leaves the keyboard in the pane
 * where it was: as in Excel, showing cells does not take the clerk out of the pane.
 */
export function keepFocus(work: () => void): void {
  const before = document.activeElement;
  work();
  const pane = before?.closest('.pane-area');
  if (!pane || !(before instanceof HTMLElement)) return;
  const giveBack = (): void => {
    if (before.isConnected && !pane.contains(document.activeElement)) {
      before.focus({ preventScroll: true });
    }
  };
  for (const wait of [0, 50, 150]) setTimeout(giveBack, wait);
}
