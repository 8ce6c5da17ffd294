import { assessGrid } from '../assessGrid';
import { isEmptyMemory } from '../memory/isEmptyMemory';
import { memoryFor } from '../memory/memoryFor';
import type { MemoryStore } from '../memory/MemoryStore';
import { newMemory } from '../memory/newMemory';
import { withoutMemory } from '../memory/withoutMemory';
import type { AssessOutcome } from '../AssessOutcome';
import { readSource } from '../readSource';
import type { Grid } from '../../workbook/Grid';
import { assess } from '../assess';
import { choicesOf } from './choicesOf';
import { presentTable } from './presentTable';
import { correctionOf } from './correct';
import type { SessionContext } from './createSessionActions';
import type { Session } from './Session';
import type { SessionActions } from './SessionActions';
import type { TaskRunner } from './taskRunner';

/** The clerk shows which rows are the header, or takes that back. */
export function headerActions(
  { store, workbook, memoryStore }: SessionContext & { readonly memoryStore: MemoryStore },
  run: TaskRunner,
): Pick<SessionActions, 'markHeader' | 'unmarkHeader'> {
  return {
    markHeader: () =>
      run('reading', async (id) => {
        const grid = await readSource(workbook, { kind: 'selection' });
        const session = store.current();
        const headerRows = selectedRows(grid);
        const outcome = assessGrid(grid, { ...choicesOf(session), headerRows });
        const corrections = withHeaderOf(session, outcome);
        return { kind: 'header-marked', id, headerRows, corrections, outcome };
      }),
    unmarkHeader: async () => {
      const session = store.current();
      if (session.task !== null) return;
      if (presentTable(session.outcome) === null) {
        const options = choicesOf(session);
        await run('reading', async (id) => {
          const outcome = await assess(workbook, { kind: 'selection' }, options);
          return { kind: 'assessed', id, outcome };
        });
        return;
      }
      const without = (list: Session['memories']) => withoutHeader(list, session.memory);
      const memories = without(memoryStore.load());
      const corrections = without(session.corrections);
      memoryStore.save(memories);
      const { leaveOutHidden } = session;
      const knowledge = { memories, corrections, headerRows: null, leaveOutHidden };
      store.dispatch(correctionOf(session, knowledge));
    },
  };
}

/** First and last row of the selection; of a whole sheet, all its rows. */
function selectedRows({ area, selection }: Grid): NonNullable<Session['headerRows']> {
  const areas = selection && selection.length > 0 ? selection : [area];
  return [Math.min(...areas.map(({ top }) => top)), Math.max(...areas.map(({ bottom }) => bottom))];
}

/** The list without what says nothing of the template but which rows are its header. */
function withoutHeader(list: Session['memories'], memory: Session['memory']): Session['memories'] {
  return memory && isEmptyMemory(memory) ? withoutMemory(list, memory) : list;
}

/** What was said in this session with the marked header, by whose words it is found again. */
function withHeaderOf(
  { corrections, memories }: Session,
  outcome: AssessOutcome,
): Session['corrections'] {
  const table = presentTable(outcome)?.table;
  if (!table) return corrections;
  const isKnown = memoryFor(table.headerMarks, [...corrections, ...memories]) !== null;
  return isKnown ? corrections : [newMemory(table), ...corrections];
}
