import type { Assessment } from '../app/Assessment';
import { assessmentOf } from '../app/session/assessmentOf';
import { currentScreen } from '../app/session/currentScreen';
import { presentTable } from '../app/session/presentTable';
import type { Screen } from '../app/session/Screen';
import { CountyLoader } from './county/CountyLoader';
import { usePane } from './PaneContext';
import { Columns } from './screens/Columns';
import { Done } from './screens/Done';
import { Explain } from './screens/Explain';
import { Findings } from './screens/Findings';
import { Gather } from './screens/Gather';
import { Help } from './screens/Help';
import { Memories } from './screens/Memories';
import { Preview } from './screens/Preview';
import { Schools } from './screens/Schools';
import { SelfTestLoader } from './selfTest/SelfTestLoader';

/** Every screen behind the first one. */
export function SecondScreen() {
  const { session } = usePane();
  const screen = currentScreen(session);
  const assessment = assessmentOf(session);
  switch (screen.kind) {
    case 'help':
      return <Help />;
    case 'gather':
      return <Gather />;
    case 'memories':
      return <Memories />;
    case 'self-test':
      return <SelfTestLoader />;
    case 'county':
    case 'county-part':
    case 'county-item':
    case 'county-standard':
      return <CountyLoader />;
    case 'columns': {
      const present = presentTable(session.outcome);
      return present && <Columns table={present.table} />;
    }
    case 'done':
      return session.deed && <Done deed={session.deed} />;
    default:
      return assessment && <AssessedScreen screen={screen} assessment={assessment} />;
  }
}

function AssessedScreen({
  screen,
  assessment,
}: {
  readonly screen: Screen;
  readonly assessment: Assessment;
}) {
  const plan = usePane().actions.plan;
  switch (screen.kind) {
    case 'schools':
      return <Schools assessment={assessment} screen={screen} />;
    case 'explain':
      return <Explain assessment={assessment} subject={screen.subject} />;
    case 'findings':
      return <Findings assessment={assessment} />;
    case 'preview': {
      const present = plan();
      return present && <Preview assessment={assessment} plan={present} />;
    }
    default:
      return null;
  }
}
