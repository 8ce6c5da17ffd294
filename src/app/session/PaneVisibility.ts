/** Whether the clerk can see the pane. A hidden pane reads nothing. */
export interface PaneVisibility {
  readonly isShown: () => boolean;
  /** Calls back when the pane is shown again. Returns how to stop. */
  readonly onShown: (listener: () => void) => () => void;
}

/** A pane that is always seen. */
export const alwaysShown: PaneVisibility = { isShown: () => true, onShown: () => () => undefined };
