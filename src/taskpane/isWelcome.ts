import { currentScreen } from '../app/session/currentScreen';
import type { Session } from '../app/session/Session';

/** Whether the words of the first run are shown: until they are read, and only where there is nothing else to see. */
export function isWelcome(session: Session): boolean {
  return session.isFirstRun && currentScreen(session).kind === 'home';
}
