import type { SourcesRead } from '../../reading/sources/SourcesRead';
import { assess } from '../assess';
import { choicesOf } from './choicesOf';
import type { SessionContext } from './createSessionActions';
import type { SessionActions } from './SessionActions';
import type { TaskRunner } from './taskRunner';

/** Several sheets into one county table. What only this needs is loaded when it is asked for. */
export function gatherActions(
  { store, workbook, options }: SessionContext,
  run: TaskRunner,
): Pick<SessionActions, 'readSources' | 'gather'> {
  const find = async (): Promise<SourcesRead> => {
    const { findSources } = await import('../gather/findSources');
    const { memories } = choicesOf(store.current());
    return findSources(workbook, { memories, file: null, sheet: null });
  };
  return {
    readSources: () =>
      run('gathering', async (id) => ({ kind: 'sources-found', id, sources: await find() })),
    gather: (sourceIds) =>
      run('gathering', async (id) => {
        // Read anew: the sheets may have been edited since they were listed.
        const found = await find();
        const chosen = found.sources.filter((source) => sourceIds.includes(source.id));
        if (chosen.length === 0) return { kind: 'sources-found', id, sources: found };
        const { gatherInto } = await import('../gather/gatherInto');
        const { sheet } = await gatherInto(workbook, chosen, options);
        const request = { kind: 'sheet', sheet } as const;
        const outcome = await assess(workbook, request, choicesOf(store.current()));
        return { kind: 'assessed', id, outcome };
      }),
  };
}
