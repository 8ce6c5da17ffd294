import { memoryText } from '../memory/memoryText';
import type { MemoryStore } from '../memory/MemoryStore';
import { newMemory } from '../memory/newMemory';
import { parseMemories } from '../memory/parseMemories';
import { isEmptyMemory } from '../memory/isEmptyMemory';
import type { TableMemory } from '../memory/TableMemory';
import { withMemory } from '../memory/withMemory';
import { withoutMemory } from '../memory/withoutMemory';
import { withoutSchools } from '../memory/withoutSchools';
import { assessmentOf } from './assessmentOf';
import { correct, correctionOf, take } from './correct';
import type { SessionContext } from './createSessionActions';
import { headerActions } from './headerActions';
import { presentTable } from './presentTable';
import type { SessionActions } from './SessionActions';
import type { TaskRunner } from './taskRunner';
import { withChoice } from './withChoice';
import { withMute } from './withMute';
import { withoutMute } from './withoutMute';

type Saying = Pick<
  SessionActions,
  'chooseColumn' | 'chooseStage' | 'mute' | 'unmute' | 'countHidden'
>;
type Keeping = Pick<
  SessionActions,
  'remember' | 'exportMemories' | 'importMemories' | 'forgetMemory'
>;
type Context = SessionContext & { readonly memoryStore: MemoryStore };

/** What the clerk says about a template, applied at once and kept where asked. */
export function memoryActions(
  context: Context,
  run: TaskRunner,
): Saying & Keeping & Pick<SessionActions, 'markHeader' | 'unmarkHeader'> {
  return { ...saying(context), ...keeping(context), ...headerActions(context, run) };
}

function saying(context: Context): Saying {
  return {
    chooseColumn: async (column, meaning) =>
      correct(context, (memory, { columns }) => {
        const own = columns.find((one) => one.column === column);
        return own ? withChoice(memory, columns, { column: own, meaning }) : memory;
      }),
    chooseStage: async (stage) =>
      correct(context, (memory) => ({ ...memory, mapping: { ...memory.mapping, stage } })),
    mute: async (finding, how) => correct(context, (memory) => withMute(memory, finding, how)),
    unmute: async (finding) => correct(context, (memory) => withoutMute(memory, finding)),
    countHidden: async (isCounted) => {
      const session = context.store.current();
      if (assessmentOf(session) === null || session.task !== null) return;
      take(context.store, correctionOf(session, { ...session, leaveOutHidden: !isCounted }));
    },
  };
}

function keeping({ store, memoryStore }: Context): Keeping {
  /** Keeps the templates, and evaluates the present table by what is known then. */
  const keep = (memories: readonly TableMemory[], corrections: readonly TableMemory[]): void => {
    const session = store.current();
    memoryStore.save(memories);
    store.dispatch(correctionOf(session, { ...session, memories, corrections }));
  };
  return {
    remember: (isRemembered) => {
      const session = store.current();
      const present = presentTable(session.outcome);
      if (present === null || session.task !== null) return;
      const memory = session.memory ?? newMemory(present.table);
      const [stored, said] = [memoryStore.load(), withoutMemory(session.corrections, memory)];
      if (isRemembered) keep(withMemory(stored, memory), said);
      else keep(withoutMemory(stored, memory), isEmptyMemory(memory) ? said : [memory, ...said]);
    },
    exportMemories: () => memoryText(memoryStore.load().map(withoutSchools)),
    importMemories: async (text) => {
      if (store.current().task !== null) return null;
      const parsed = parseMemories(text);
      if (parsed.kind === 'problem') return null;
      const { memories } = parsed;
      const kept = memories.reduceRight(withMemory, memoryStore.load());
      keep(kept, memories.reduce(withoutMemory, store.current().corrections));
      return memories.length;
    },
    forgetMemory: (memory) => {
      const { task, corrections } = store.current();
      if (task !== null) return;
      keep(withoutMemory(memoryStore.load(), memory), withoutMemory(corrections, memory));
    },
  };
}
