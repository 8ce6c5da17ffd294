import { newSession } from '../../../src/app/session/Session';
import type { Session } from '../../../src/app/session/Session';
import type { SessionEvent } from '../../../src/app/session/SessionEvent';
import { reduce } from '../../../src/app/session/reduce';
import { currentScreen } from '../../../src/app/session/currentScreen';
import { WorkbookError } from '../../../src/workbook/WorkbookError';
import { assessmentFor } from './assessmentFor';

const start = newSession('quality-balance-2017');
const after = (session: Session, ...events: SessionEvent[]) => events.reduce(reduce, session);
const reading: SessionEvent = { kind: 'started', task: { kind: 'reading', id: 1 } };
const assessed = (id: number): SessionEvent => ({
  kind: 'assessed',
  id,
  outcome: { kind: 'assessed', assessment: assessmentFor() },
});

describe('the trail of screens', () => {
  test('goes back the way it came, and never past the first screen', () => {
    const explain: SessionEvent = {
      kind: 'opened',
      screen: { kind: 'explain', subject: { kind: 'composite', stage: 'primary' } },
    };
    const schools: SessionEvent = {
      kind: 'opened',
      screen: { kind: 'schools', stage: null, filter: 'all' },
    };
    const back: SessionEvent = { kind: 'went-back' };
    const deep = after(start, schools, explain);
    expect(currentScreen(deep).kind).toBe('explain');
    expect(currentScreen(after(deep, back)).kind).toBe('schools');
    expect(currentScreen(after(deep, back, back, back, back)).kind).toBe('home');
  });

  test('a filter changes the shown list and is no step of its own', () => {
    const session = after(
      start,
      { kind: 'opened', screen: { kind: 'schools', stage: null, filter: 'not-passing' } },
      { kind: 'adjusted', screen: { kind: 'schools', stage: 'junior', filter: 'all' } },
    );
    expect(session.trail).toEqual([
      { kind: 'home' },
      { kind: 'schools', stage: 'junior', filter: 'all' },
    ]);
  });
});

describe('answers of use cases', () => {
  test('an assessment ends its task and shows the first screen, with every group ticked', () => {
    const session = after(
      start,
      { kind: 'opened', screen: { kind: 'preview' } },
      { kind: 'group-ticked', groupId: 'a', isTicked: false },
      reading,
      assessed(1),
    );
    expect(session.task).toBeNull();
    expect(session.leftOut).toEqual([]);
    expect(currentScreen(session).kind).toBe('home');
  });

  test('a screen that needs no table stays open while one is read', () => {
    const session = after(
      start,
      reading,
      { kind: 'opened', screen: { kind: 'help' } },
      assessed(1),
    );
    expect(currentScreen(session).kind).toBe('help');
    expect(session.outcome?.kind).toBe('assessed');
  });

  test('an answer of a cancelled or overtaken run is dropped', () => {
    const cancelled = after(start, reading, { kind: 'cancelled' });
    expect(reduce(cancelled, assessed(1))).toBe(cancelled);
    const second = after(cancelled, { kind: 'started', task: { kind: 'reading', id: 2 } });
    expect(reduce(second, assessed(1))).toBe(second);
  });

  test('writing cannot be cancelled', () => {
    const writing = after(start, { kind: 'started', task: { kind: 'writing', id: 1 } });
    expect(reduce(writing, { kind: 'cancelled' })).toBe(writing);
  });

  test('a failure leaves the last outcome to be seen', () => {
    const session = after(
      start,
      reading,
      assessed(1),
      { kind: 'started', task: { kind: 'writing', id: 2 } },
      { kind: 'failed', id: 2, error: new WorkbookError('protected') },
    );
    expect(session.outcome?.kind).toBe('assessed');
    expect(session.task).toBeNull();
    expect(session.failure).toEqual({ error: new WorkbookError('protected') });
    expect(session.isStale).toBe(false);
  });

  test('a table that changed between preview and write counts as edited', () => {
    const session = after(
      start,
      reading,
      assessed(1),
      { kind: 'started', task: { kind: 'writing', id: 2 } },
      { kind: 'failed', id: 2, error: new WorkbookError('changed-since') },
    );
    expect(session.isStale).toBe(true);
  });
});

describe('news from the workbook and the ribbon', () => {
  test('edits count only after a table was evaluated', () => {
    expect(reduce(start, { kind: 'table-edited' })).toBe(start);
    const session = after(start, reading, assessed(1), { kind: 'table-edited' });
    expect(session.isStale).toBe(true);
  });

  test.each([
    ['a doubt opens the findings', 'doubtful', 'findings'],
    ['something in the way of a certain table opens the preview', 'certain', 'preview'],
  ] as const)('a click that stopped: %s', (_name, certainty, expected) => {
    const found = assessmentFor('basic-balance-2012');
    const assessment = { ...found, table: { ...found.table, certainty } };
    const outcome = { kind: 'question', assessment } as const;
    const session = after(start, { kind: 'one-click-done', outcome });
    expect(currentScreen(session).kind).toBe(expected);
    expect(session.standardId).toBe('basic-balance-2012');
  });
});
