import { assessmentOf } from '../app/session/assessmentOf';
import { presentTable } from '../app/session/presentTable';
import { currentScreen } from '../app/session/currentScreen';
import type { Session } from '../app/session/Session';
import { isWelcome } from './isWelcome';
import { usePane } from './PaneContext';
import { Fetching } from './screens/Fetching';
import { Home } from './screens/Home';
import { NoTable } from './screens/NoTable';
import { NotRead } from './screens/NotRead';
import { Welcome } from './screens/Welcome';
import { useSecondScreen } from './useSecondScreen';

/** The screen on top of the trail; without a table only those that need none can be shown. */
export function ScreenView() {
  const { session } = usePane();
  const second = useSecondScreen();
  if (!isSecond(session)) return <FirstScreen />;
  const { SecondScreen } = second;
  return SecondScreen ? <SecondScreen /> : <Fetching onRetry={second.retry} />;
}

function isSecond(session: Session): boolean {
  const { kind } = currentScreen(session);
  if (kind === 'home') return false;
  if (kind === 'help' || kind === 'gather' || kind === 'memories') return true;
  if (kind === 'self-test' || kind.startsWith('county')) return true;
  if (kind === 'done') return session.deed !== null;
  // A header that was found can be corrected, also where the table lacks something.
  if (kind === 'columns') return presentTable(session.outcome) !== null;
  return assessmentOf(session) !== null;
}

function FirstScreen() {
  const { session } = usePane();
  const { outcome } = session;
  if (isWelcome(session)) return <Welcome />;
  if (outcome === null) return <NotRead />;
  if (outcome.kind === 'refused') return <NoTable refusal={outcome.refusal} />;
  return <Home assessment={outcome.assessment} />;
}
