import type { SessionContext } from './createSessionActions';
import type { SessionActions } from './SessionActions';
import type { TaskRunner } from './taskRunner';

type MemoryActions = Pick<
  SessionActions,
  | 'chooseColumn'
  | 'chooseStage'
  | 'markHeader'
  | 'unmarkHeader'
  | 'remember'
  | 'mute'
  | 'unmute'
  | 'exportMemories'
  | 'importMemories'
  | 'forgetMemory'
>;

/** What the clerk says about a template, applied at once and kept where asked. */
export function memoryActions(_context: SessionContext, _run: TaskRunner): MemoryActions {
  return {
    chooseColumn: async () => {},
    chooseStage: async () => {},
    markHeader: async () => {},
    unmarkHeader: async () => {},
    remember: () => {},
    mute: async () => {},
    unmute: async () => {},
    exportMemories: () => '',
    importMemories: async () => null,
    forgetMemory: () => {},
  };
}
