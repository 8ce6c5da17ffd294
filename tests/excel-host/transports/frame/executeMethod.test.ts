import { ExcelHost } from '../../ExcelHost';
import { executeMethod } from './executeMethod';

const ask = (flags: number): Record<string, unknown> => ({
  ArrayData: [
    'IterativeExecutor',
    'POST',
    'ProcessQuery',
    [],
    JSON.stringify({
      Actions: [
        { Id: 1, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['name'] } },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      },
    }),
    '',
    flags,
  ],
});

function owner() {
  const host = new ExcelHost({ sheets: [] });
  host.workbook.add({ name: '小学' });
  const completed: unknown[] = [];
  const settings = new Map<string, string>();
  const commandCompleted = (id: string, status: number) => completed.push([id, status]);
  const call = (dispatch: number, rest: Record<string, unknown> = {}) =>
    executeMethod(
      { host, settings, commandCompleted },
      { DdaMethod: { DispatchId: dispatch }, ...rest },
    );
  return { host, settings, completed, call };
}

describe('the calls of a frame', () => {
  it('hand a batch to Excel and its answer back as text', async () => {
    const { call } = owner();
    const answer = (await call(93, ask(0))) as { Error: number; Data: [number, unknown, string] };
    expect(answer.Error).toBe(0);
    expect(answer.Data[0]).toBe(200);
    expect(answer.Data[2]).toContain('小学');
  });

  it.each([
    ['a cell being edited', 5004, (host: ExcelHost) => void (host.isEditingCell = true)],
    ['a lost connection', 5001, (host: ExcelHost) => void (host.isConnected = false)],
  ])('tell %s by the number that the client knows', async (_name, number, prepare) => {
    const { host, call } = owner();
    prepare(host);
    expect(await call(93, ask(0))).toMatchObject({ Error: number });
  });

  it('refuse a request beyond 5 MB', async () => {
    const { call } = owner();
    const large = ask(1);
    const parts = large['ArrayData'] as unknown[];
    const batch = JSON.parse(String(parts[4])) as Record<string, unknown>;
    parts[4] = JSON.stringify({ ...batch, Ballast: 'x'.repeat(5 * 1024 * 1024) });
    expect(await call(93, large)).toMatchObject({ Error: 5103 });
  });

  it('tell that a command ended, and how', async () => {
    const { call, completed } = owner();
    await call(94, { 0: 'command-1', 1: 0 });
    expect(completed).toEqual([['command-1', 0]]);
  });

  it('keep the settings of the document', async () => {
    const { call } = owner();
    await call(76, { DdaSettingsMethod: { Properties: [['key', '"value"']] } });
    expect(await call(75)).toMatchObject({
      Properties: { Settings: [{ Name: 'key', Value: '"value"' }] },
    });
  });

  it('refuse what is not there', async () => {
    expect(await owner().call(64)).toMatchObject({ Error: 5000 });
  });
});
