import { assessmentOf } from '../app/session/assessmentOf';
import { currentScreen } from '../app/session/currentScreen';
import { changeText } from '../app/session/changeText';
import type { Session } from '../app/session/Session';
import { fillTemplate } from '../locale/fillTemplate';
import type { Messages } from '../locale/Messages';
import { usePane } from './PaneContext';
import type { Said } from './Said';
import { useSpokenStyles } from './parts/useSpokenStyles';
import { useTaskAge } from './parts/useTaskAge';

/** Says to screen readers what the pane is doing, what came of it, and what a click changed. */
export function Announcer({ said }: { readonly said: Said }) {
  const { spoken } = useSpokenStyles();
  const { session, messages } = usePane();
  // A step that is over at once is told by what came of it.
  const isBusy = useTaskAge(session.task) !== 'new';
  return (
    <>
      <div className={spoken} role="status">
        {isBusy && session.task
          ? messages.pane.reading[session.task.kind]
          : announcement(session, messages)}
      </div>
      <div className={spoken} role="status">
        {said.text}
        {/* The same words twice are spoken only where the text changes. */}
        {said.times % 2 === 0 ? '' : '\u00a0'}
      </div>
    </>
  );
}

function announcement(session: Session, messages: Messages): string {
  const { pane, terms } = messages;
  // The failure is an alert of its own.
  if (session.failure) return '';
  if (currentScreen(session).kind === 'done' && session.deed) {
    const { deed } = session;
    const isNothing = deed.kind === 'restored' && deed.report === null;
    return isNothing ? pane.done.nothingToRestore : pane.announcements[deed.kind];
  }
  if (session.live?.kind === 'lost') return pane.announcements.lost;
  if (session.live?.kind === 'followed') {
    const [first] = session.live.changes;
    const change = (first && changeText(first, messages)) ?? pane.live.unchanged;
    return fillTemplate(pane.announcements.followed, { change });
  }
  if (session.outcome === null) return '';
  const assessment = assessmentOf(session);
  if (assessment === null) return pane.announcements.refused;
  const verdict = terms.verdict[assessment.evaluation.verdict];
  return fillTemplate(pane.announcements.assessed, { verdict });
}
