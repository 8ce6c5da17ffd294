import { assessGrid } from '../assessGrid';
import { isEmptyMemory } from '../memory/isEmptyMemory';
import type { MemoryStore } from '../memory/MemoryStore';
import { newMemory } from '../memory/newMemory';
import type { TableMemory } from '../memory/TableMemory';
import { withMemory } from '../memory/withMemory';
import { withoutMemory } from '../memory/withoutMemory';
import type { Correction } from './Correction';
import { isRemembered } from './isRemembered';
import { presentTable } from './presentTable';
import type { PresentTable } from './presentTable';
import { sameTable } from './sameTable';
import type { Session } from './Session';
import type { SessionStore } from './SessionStore';

/** What is known of templates, saved and said in this session, and of the present table. */
export type Knowledge = Pick<Session, 'memories' | 'corrections' | 'headerRows' | 'leaveOutHidden'>;

/** The correction by which the session knows this, with the present table evaluated by it. */
export function correctionOf(session: Session, knowledge: Knowledge): Correction {
  const present = presentTable(session.outcome);
  const outcome = present
    ? assessGrid(present.grid, sameTable({ ...session, ...knowledge }))
    : session.outcome;
  const { memories, corrections, headerRows, leaveOutHidden } = knowledge;
  return { kind: 'corrected', memories, corrections, headerRows, leaveOutHidden, outcome };
}

/**
 * Says something about the present template and evaluates the table by it at once. What was remembered is kept so
 * from now on. What would leave no table is not taken: the session tells why and stays as it is.
 *
 * @param say what is known after the clerk spoke; the memory it is given when nothing changes
 */
export function correct(
  { store, memoryStore }: { readonly store: SessionStore; readonly memoryStore: MemoryStore },
  say: (memory: TableMemory, table: PresentTable['table']) => TableMemory,
): void {
  const session = store.current();
  const present = presentTable(session.outcome);
  if (present === null || session.task !== null) return;
  const before = session.memory ?? newMemory(present.table);
  const memory = say(before, present.table);
  if (memory === before) return;
  const knowledge = knowing(session, memory, memoryStore);
  if (take(store, correctionOf(session, knowledge)) && isRemembered(session)) {
    memoryStore.save(knowledge.memories);
  }
}

/**
 * Tells the session of a correction; of one after which a table can no longer be evaluated, only why it is not taken.
 * Returns whether it is.
 */
export function take(store: SessionStore, correction: Correction): boolean {
  const { outcome } = correction;
  if (outcome?.kind === 'refused' && store.current().outcome?.kind === 'assessed') {
    store.dispatch({ kind: 'correction-refused', refusal: outcome.refusal });
    return false;
  }
  store.dispatch(correction);
  return true;
}

function knowing(session: Session, memory: TableMemory, memoryStore: MemoryStore): Knowledge {
  const { memories, headerRows, leaveOutHidden } = session;
  const others = withoutMemory(session.corrections, memory);
  if (isRemembered(session)) {
    const kept = withMemory(memoryStore.load(), memory);
    return { memories: kept, corrections: others, headerRows, leaveOutHidden };
  }
  const isNothing = isEmptyMemory(memory) && headerRows === null;
  const corrections = isNothing ? others : [memory, ...others];
  return { memories, corrections, headerRows, leaveOutHidden };
}
