import { assessmentOf } from '../app/session/assessmentOf';
import { currentScreen } from '../app/session/currentScreen';
import type { Screen } from '../app/session/Screen';
import type { Assessment } from '../app/Assessment';
import { usePane } from './PaneContext';
import { Columns } from './screens/Columns';
import { Done } from './screens/Done';
import { Explain } from './screens/Explain';
import { Findings } from './screens/Findings';
import { Help } from './screens/Help';
import { Home } from './screens/Home';
import { NoTable } from './screens/NoTable';
import { NotRead } from './screens/NotRead';
import { Preview } from './screens/Preview';
import { Schools } from './screens/Schools';

/** The screen on top of the trail; without a table only 帮助 and 完成 can be shown. */
export function ScreenView() {
  const { session } = usePane();
  const screen = currentScreen(session);
  const assessment = assessmentOf(session);
  if (screen.kind === 'help') return <Help />;
  if (screen.kind === 'done' && session.deed) return <Done deed={session.deed} />;
  if (session.outcome === null) return <NotRead />;
  if (assessment === null) {
    return session.outcome.kind === 'refused' ? (
      <NoTable refusal={session.outcome.refusal} />
    ) : null;
  }
  return <AssessedScreen screen={screen} assessment={assessment} />;
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
    case 'columns':
      return <Columns assessment={assessment} />;
    case 'findings':
      return <Findings assessment={assessment} />;
    case 'preview': {
      const present = plan();
      return present && <Preview assessment={assessment} plan={present} />;
    }
    default:
      return <Home assessment={assessment} />;
  }
}
