import type { TableMemory } from '../../../src/app/memory/TableMemory';
import { newSession } from '../../../src/app/session/Session';
import type { Session } from '../../../src/app/session/Session';
import type { SessionEvent } from '../../../src/app/session/SessionEvent';
import { reduce } from '../../../src/app/session/reduce';
import { assessmentFor } from './assessmentFor';

const after = (session: Session, ...events: SessionEvent[]) => events.reduce(reduce, session);
const marks = ['学校名称|在校生数'];
const memory: TableMemory = {
  version: 1,
  name: '表',
  mapping: { headerMarks: marks, columns: [], stage: 'primary' },
  mutes: [],
};
const found = assessmentFor();
const assessed = {
  kind: 'assessed',
  assessment: { ...found, table: { ...found.table, headerMarks: marks } },
} as const;
const refused = {
  kind: 'refused',
  refusal: { code: 'no-schools', sheet: '表', range: 'A1:C6', nearest: [] },
} as const;
const reading: SessionEvent = { kind: 'started', task: { kind: 'reading', id: 1 } };
const read: Session = after(newSession('quality-balance-2017'), reading, {
  kind: 'assessed',
  id: 1,
  outcome: assessed,
});
const corrected: SessionEvent = {
  kind: 'corrected',
  memories: [],
  corrections: [memory],
  headerRows: null,
  leaveOutHidden: false,
  outcome: assessed,
};

test('a correction keeps the trail, the ticks, the record of the last write and the mark of edited cells', () => {
  const before = after(
    read,
    { kind: 'opened', screen: { kind: 'findings' } },
    { kind: 'opened', screen: { kind: 'columns' } },
    { kind: 'group-ticked', groupId: 'a', isTicked: false },
    { kind: 'table-edited' },
  );
  const now = reduce(before, corrected);
  expect(now).toEqual({ ...before, corrections: [memory], memory, edits: before.edits + 1 });
});

test('what is in force is what was said in the session before what is stored', () => {
  const stored = { ...memory, name: '存下的' };
  expect(after(read, { ...corrected, memories: [stored] }).memory).toBe(memory);
  expect(after(read, { ...corrected, memories: [stored], corrections: [] }).memory).toBe(stored);
});

test('a table that is read has the memory that is stored for its template, another one has none', () => {
  const known = after(read, { kind: 'memories-found', memories: [memory] });
  const again = { kind: 'assessed', id: 1, outcome: assessed } as const;
  expect(after(known, reading, again).memory).toBe(memory);
  const other = { kind: 'assessed', assessment: assessmentFor() } as const;
  expect(after(known, reading, { ...again, outcome: other }).memory).toBeNull();
});

test('a marked header without a table does not take the place of a table', () => {
  const marked = { kind: 'header-marked', id: 1, headerRows: [0, 0], corrections: [] } as const;
  const now = after(read, reading, { ...marked, outcome: refused });
  expect(now.outcome).toBe(assessed);
  expect(now.headerRows).toBeNull();
  expect(now.failure).toEqual({ refusal: refused.refusal });
  const none = after(newSession('quality-balance-2017'), reading, { ...marked, outcome: refused });
  expect([none.outcome, none.headerRows, none.task]).toEqual([refused, [0, 0], null]);
});

test('marked rows stay marked while the same header is read, and no longer', () => {
  const marked = after(read, { ...corrected, headerRows: [0, 0] });
  const again = { kind: 'assessed', id: 1, outcome: assessed } as const;
  expect(after(marked, reading, again).headerRows).toEqual([0, 0]);
  const { table } = assessed.assessment;
  const lower = { ...table, header: { ...table.header, top: 2 } };
  const moved = { kind: 'assessed', assessment: { ...assessed.assessment, table: lower } } as const;
  expect(after(marked, reading, { ...again, outcome: moved }).headerRows).toBeNull();
  expect(after(marked, reading, { ...again, outcome: refused }).headerRows).toBeNull();
});
