import type { Screen } from './Screen';
import type { Session } from './Session';

/** The screen on top of the trail. */
export function currentScreen({ trail }: Session): Screen {
  return trail.at(-1) ?? { kind: 'home' };
}
