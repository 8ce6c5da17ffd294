import type { HostEvent } from '../protocol/HostRequest';

export type PaneState = 'Visible' | 'Hidden';

const runtimeEvents = 65536;
const visibilityChanged = 65539;

/** Whether the pane of the add-in is to be seen. */
export class Pane {
  state: PaneState = 'Visible';
  /** Called after the add-in showed or hid it. */
  onChange: ((state: PaneState) => void) | null = null;

  constructor(private readonly send: (events: readonly HostEvent[]) => void) {}

  /** The clerk opened or closed the pane. */
  set(state: PaneState): void {
    if (state === this.state) return;
    this.state = state;
    const message = { visibility: state };
    this.send([{ category: runtimeEvents, type: visibilityChanged, target: '', message }]);
  }

  /** The add-in asked for it. */
  ask(state: PaneState): void {
    this.set(state);
    this.onChange?.(state);
  }
}
