import type { SessionContext } from './createSessionActions';
import type { SessionActions } from './SessionActions';
import type { TaskRunner } from './taskRunner';

/** Several sheets into one county table. */
export function gatherActions(
  _context: SessionContext,
  _run: TaskRunner,
): Pick<SessionActions, 'readSources' | 'gather'> {
  return { readSources: async () => {}, gather: async () => {} };
}
