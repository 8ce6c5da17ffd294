import { assessmentOf } from '../app/session/assessmentOf';
import { currentScreen } from '../app/session/currentScreen';
import type { Session } from '../app/session/Session';
import { fillTemplate } from '../locale/fillTemplate';
import type { Messages } from '../locale/Messages';
import { usePane } from './PaneContext';
import type { Said } from './Said';
import { useSpokenStyles } from './parts/useSpokenStyles';

/** Says to screen readers what the pane is doing, what came of it, and what a click changed. */
export function Announcer({ said }: { readonly said: Said }) {
  const { spoken } = useSpokenStyles();
  const { session, messages } = usePane();
  return (
    <>
      <div className={spoken} role="status">
        {announcement(session, messages)}
      </div>
      <div className={spoken} role="status">
        {said.text}
        {/* The same words twice are spoken only where the text changes. */}
        {said.times % 2 === 0 ? '' : '\u00a0'}
      </div>
    </>
  );
}

function announcement(session: Session, { pane, terms }: Messages): string {
  if (session.task) return pane.reading[session.task.kind];
  // The failure is an alert of its own.
  if (session.failure) return '';
  if (currentScreen(session).kind === 'done' && session.deed) {
    return pane.announcements[session.deed.kind];
  }
  if (session.outcome === null) return '';
  const assessment = assessmentOf(session);
  if (assessment === null) return pane.announcements.refused;
  const verdict = terms.verdict[assessment.evaluation.verdict];
  return fillTemplate(pane.announcements.assessed, { verdict });
}
