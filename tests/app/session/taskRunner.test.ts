import { createSessionStore } from '../../../src/app/session/SessionStore';
import { taskRunner } from '../../../src/app/session/taskRunner';

test('a second task is not started while the first one runs', async () => {
  const store = createSessionStore('quality-balance-2017');
  const run = taskRunner(store);
  const begun: string[] = [];
  const first = run('writing', async (id) => {
    begun.push('first');
    return { kind: 'restored', id, report: null };
  });
  await run('writing', async (id) => {
    begun.push('second');
    return { kind: 'restored', id, report: null };
  });
  await first;
  expect(begun).toEqual(['first']);
  expect(store.current().task).toBeNull();
});

test('what the work throws is kept as the failure of that task', async () => {
  const store = createSessionStore('quality-balance-2017');
  const fault = new RangeError('no');
  await taskRunner(store)('reading', () => Promise.reject(fault));
  expect(store.current().failure).toEqual({ error: fault });
  expect(store.current().task).toBeNull();
});
