import { createContext, useContext } from 'react';
import type { Session } from '../app/session/Session';
import type { SessionActions } from '../app/session/SessionActions';
import type { Messages } from '../locale/Messages';
import type { PaneProps } from './PaneProps';

/** What every screen works with. */
export interface PaneContextValue {
  readonly session: Session;
  readonly actions: SessionActions;
  readonly messages: Messages;
  readonly version: string;
  readonly selfTest: PaneProps['selfTest'];
  /** Tells screen readers what a click changed on the shown screen. */
  readonly say: (text: string) => void;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/** The pane around the calling component. */
export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error('usePane outside of a Pane');
  return value;
}
