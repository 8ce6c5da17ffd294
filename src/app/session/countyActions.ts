import type { CountyDesk } from './CountyDesk';
import type { SessionContext } from './createSessionActions';
import type { SessionActions } from './SessionActions';
import type { TaskKind } from './Session';
import type { TaskRunner } from './taskRunner';

/** The county beside its schools. What is to be done comes from outside: it is loaded when the part is opened. */
export function countyActions(
  { store, workbook, options }: SessionContext,
  run: TaskRunner,
): Pick<SessionActions, 'work' | 'keepCounty'> {
  return {
    work: async <T>(kind: TaskKind, job: (desk: CountyDesk) => Promise<T>) => {
      let answer: T | null = null;
      await run(kind, async (id) => {
        const found = await job({
          workbook,
          options,
          session: store.current(),
          now: store.current,
        });
        // Of a run that was cancelled nobody waits for the answer.
        if (store.current().task?.id === id) answer = found;
        return { kind: 'worked', id };
      });
      return answer;
    },
    keepCounty: (change) => store.dispatch({ kind: 'county-known', change }),
  };
}
