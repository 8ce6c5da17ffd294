import { assessmentOf } from '../../../src/app/session/assessmentOf';
import { createSessionActions } from '../../../src/app/session/createSessionActions';
import type { PaneVisibility } from '../../../src/app/session/PaneVisibility';
import type { Session } from '../../../src/app/session/Session';
import { createSessionStore } from '../../../src/app/session/SessionStore';
import type { SessionStore } from '../../../src/app/session/SessionStore';
import { zhCN } from '../../../src/locale/zh-CN';
import { defaultStandardId } from '../../../src/standards/defaultStandardId';
import type { ReadRequest } from '../../../src/workbook/ReadRequest';
import type { Workbook } from '../../../src/workbook/Workbook';
import { HandClock } from './handClock';

/** A pane that can be hidden. */
class HandVisibility implements PaneVisibility {
  private shown = true;
  private readonly listeners = new Set<() => void>();
  readonly isShown = () => this.shown;
  readonly onShown = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  show(shown: boolean): void {
    this.shown = shown;
    if (shown) for (const listener of this.listeners) listener();
  }
}

/** A started session on any workbook whose clock and visibility are in the test's hand; `reads` counts readings. */
export async function openFollowing<W extends Workbook>(workbook: W) {
  const reads: ReadRequest[] = [];
  const counted: Workbook = new Proxy(workbook, {
    get: (target, name: keyof Workbook) => {
      const member = target[name].bind(target);
      if (name !== 'read') return member;
      return (request: ReadRequest) => {
        reads.push(request);
        return target.read(request);
      };
    },
  });
  const store = createSessionStore(defaultStandardId);
  const clock = new HandClock();
  const visibility = new HandVisibility();
  const actions = createSessionActions({
    store,
    workbook: counted,
    options: { messages: zhCN, today: '2026-11-22', version: '0.1.0' },
    wait: clock.wait,
    visibility,
  });
  const close = actions.start();
  await until(store, ({ task, outcome }) => task === null && outcome !== null);
  reads.length = 0;
  return {
    workbook,
    store,
    actions,
    clock,
    visibility,
    reads,
    close,
    session: store.current,
    verdictOf: (stage: string) =>
      assessmentOf(store.current())?.evaluation.stages.find((one) => one.stage === stage)?.verdict,
    /** Waits until the session is like this. */
    until: (isSo: (session: Session) => boolean) => until(store, isSo),
    /** Lets every promise that is due settle. */
    settle: () => new Promise<void>((resolve) => setImmediate(resolve)),
  };
}

function until(store: SessionStore, isSo: (session: Session) => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isSo(store.current())) return resolve();
    const stop = store.subscribe(() => {
      if (!isSo(store.current())) return;
      stop();
      resolve();
    });
  });
}
