import type { StandardId } from '../../standards/StandardId';
import { splitAddress } from '../../workbook/notation/splitAddress';
import type { ReadRequest } from '../../workbook/ReadRequest';
import type { Workbook } from '../../workbook/Workbook';
import type { PlanOptions } from '../../writing/plan/PlanOptions';
import { applyPlan } from '../applyPlan';
import { assess } from '../assess';
import { assessGrid } from '../assessGrid';
import type { AssessOptions } from '../AssessOptions';
import type { MemoryStore } from '../memory/MemoryStore';
import { pageMemoryStore } from '../memory/pageMemoryStore';
import { pagePreferenceStore } from '../memory/pagePreferenceStore';
import type { PreferenceStore } from '../memory/PreferenceStore';
import { insertSample } from '../insertSample';
import { needsPreview } from '../needsPreview';
import { restoreWorkbook } from '../restoreWorkbook';
import { askReceipts } from './askReceipts';
import { assessmentOf } from './assessmentOf';
import { countyActions } from './countyActions';
import { gatherActions } from './gatherActions';
import { memoryActions } from './memoryActions';
import { onCommand } from './commandNews';
import { listen } from './listen';
import { shareChoices } from './openChoices';
import type { OwnStandard } from './OwnStandard';
import { alwaysShown } from './PaneVisibility';
import type { PaneVisibility } from './PaneVisibility';
import { planOnce } from './planOnce';
import { preferenceActions } from './preferenceActions';
import { rereadRequest } from './rereadRequest';
import type { SessionActions } from './SessionActions';
import type { SessionStore } from './SessionStore';
import { taskRunner } from './taskRunner';
import type { TaskRunner } from './taskRunner';
import { tickedGroups } from './tickedGroups';
import { choicesOf } from './choicesOf';
import { sharedChoices } from './sharedChoices';
import { sameTable } from './sameTable';
import { waitByClock } from './Wait';
import type { Wait } from './Wait';

/** What the actions of a session work on. */
export interface SessionContext {
  readonly store: SessionStore;
  readonly workbook: Workbook;
  readonly options: PlanOptions;
  /** Where templates are remembered; without it only as long as the pane lives. */
  readonly memoryStore?: MemoryStore;
  /** Where preferences are kept; without it only as long as the pane lives. */
  readonly preferences?: PreferenceStore;
  /** Whether the pane is seen; without it always. */
  readonly visibility?: PaneVisibility;
  /** By which clock edits are waited for. */
  readonly wait?: Wait;
}

/** The actions of one session on one workbook. */
export function createSessionActions(context: SessionContext): SessionActions {
  const { store, workbook, memoryStore = pageMemoryStore() } = context;
  const { preferences = pagePreferenceStore() } = context;
  const run = taskRunner(store);
  const reading = readingActions(context, run);
  return {
    ...reading,
    ...writingActions(context, run),
    ...viewActions(store),
    start: () => {
      const { follows, isWelcomed } = preferences.load();
      store.dispatch({ kind: 'preferred', follows, isFirstRun: !isWelcomed });
      store.dispatch({ kind: 'memories-found', memories: memoryStore.load() });
      void reading.readSelection();
      const { wait = waitByClock, visibility = alwaysShown } = context;
      const stopListening = listen({ store, workbook, wait, visibility });
      const stopCommands = onCommand(({ kind }) => {
        if (kind === 'sample-added') void reading.readSelection();
      });
      const stopSharing = shareChoices(() => sharedChoices(store.current()));
      return () => {
        stopListening();
        stopCommands();
        stopSharing();
      };
    },
    ...memoryActions({ ...context, memoryStore }, run),
    ...gatherActions(context, run),
    ...countyActions(context, run),
    ...preferenceActions({ store, preferences }, reading.insertSample),
    cancel: () => store.dispatch({ kind: 'cancelled' }),
    goTo: async (fullAddress) => {
      const { sheet, address } = splitAddress(fullAddress);
      try {
        await workbook.goTo(sheet, address);
      } catch (error) {
        store.dispatch({ kind: 'failed', id: null, error });
      }
    },
  };
}

function readingActions({ store, workbook, options }: SessionContext, run: TaskRunner) {
  const choices = (): AssessOptions => choicesOf(store.current());
  const read = (request: ReadRequest, asked = choices()) =>
    run('reading', async (id) => ({
      kind: 'assessed',
      id,
      outcome: await assess(workbook, request, asked),
    }));
  return {
    readSelection: () => read({ kind: 'selection' }),
    readAgain: () => {
      const session = store.current();
      const assessment = assessmentOf(session);
      if (assessment === null) return read({ kind: 'selection' });
      const { leaveOutHidden } = session;
      return read(rereadRequest(assessment), { ...choicesOf(session), leaveOutHidden });
    },
    insertSample: () =>
      run('sample', async (id) => {
        const sheet = await insertSample(workbook, options.messages);
        const outcome = await assess(workbook, { kind: 'sheet', sheet }, choices());
        return { kind: 'assessed', id, outcome };
      }),
    chooseStandard: (standardId: StandardId, own: OwnStandard | null = null) => {
      if (store.current().task !== null) return;
      const session = store.current();
      const assessment = assessmentOf(session);
      const outcome =
        assessment && assessGrid(assessment.grid, sameTable({ ...session, standardId, own }));
      store.dispatch({ kind: 'standard-chosen', standardId, own, outcome });
    },
  };
}

function writingActions({ store, workbook, options }: SessionContext, run: TaskRunner) {
  const planFor = planOnce(options);
  const plan = () => {
    const assessment = assessmentOf(store.current());
    return assessment && planFor(assessment);
  };
  const writeTicked = async () => {
    const present = plan();
    if (present === null) return;
    await run('writing', async (id) => ({
      kind: 'written',
      id,
      receipt: await applyPlan(workbook, present, tickedGroups(store.current(), present)),
    }));
    await askReceipts(store, workbook);
  };
  return {
    plan,
    writeTicked,
    write: async () => {
      const assessment = assessmentOf(store.current());
      if (assessment === null) return;
      if (needsPreview(assessment, planFor(assessment))) {
        store.dispatch({ kind: 'opened', screen: { kind: 'preview' } });
      } else await writeTicked();
    },
    restore: async () => {
      await run('restoring', async (id) => ({
        kind: 'restored',
        id,
        report: await restoreWorkbook(workbook),
      }));
      await askReceipts(store, workbook);
    },
  };
}

function viewActions({
  dispatch,
}: SessionStore): Pick<
  SessionActions,
  'open' | 'adjust' | 'back' | 'tick' | 'closeFailure' | 'closeLive'
> {
  return {
    open: (screen) => dispatch({ kind: 'opened', screen }),
    adjust: (screen) => dispatch({ kind: 'adjusted', screen }),
    back: () => dispatch({ kind: 'went-back' }),
    tick: (groupId, isTicked) => dispatch({ kind: 'group-ticked', groupId, isTicked }),
    closeFailure: () => dispatch({ kind: 'failure-read' }),
    closeLive: () => dispatch({ kind: 'live-read' }),
  };
}
