import type { SelfTestResult } from '../../src/app/selfTest/SelfTestResult';
import type { CheckGroup } from '../../src/workbook/excel/selfTest/CheckGroup';
import type { HostAnswer, HostRequest } from '../excel-host/protocol/HostRequest';
import type { ExcelHost } from '../excel-host/ExcelHost';
import { openClerks, quickGroups, selfTest } from './openBench';

// Two Excels that are wrong everywhere. A question that neither of them can answer wrongly would tell nothing.

type Answered = (request: HostRequest) => Promise<HostAnswer>;

/** Refuses nothing: what the simulated Excel refuses is answered with nothing. */
const takesEverything =
  (ask: Answered): Answered =>
  async (request) => {
    const answer = await ask(request);
    if ('refused' in answer) return { body: { Results: [], TraceIds: [] } };
    const { Error: _refusal, ...body } = answer.body;
    return { body };
  };

/** Changes every value that it tells, beyond what the client needs to address things. */
const liesAlways =
  (ask: Answered): Answered =>
  async (request) => {
    const answer = await ask(request);
    if ('refused' in answer) return { refused: 'ConnectionFailure' };
    const { Error: refusal, Results, TraceIds } = answer.body;
    return {
      body: {
        TraceIds,
        Results: Results.map(({ ActionId, Value }) => ({
          ActionId,
          Value: Value === null ? somebody : wrong(Value),
        })),
        ...(refusal ? { Error: { ...refusal, Code: 'Wrong' } } : {}),
      },
    };
  };

/** Where nothing is there is something. */
const somebody = { Id: '~', _ReferenceId: '~' };
const kept = new Set(['Id', 'Name', '_ReferenceId', 'Protected']);

function wrong(value: unknown): unknown {
  if (typeof value === 'string') return `${value}~`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.map(wrong);
  if (typeof value !== 'object' || value === null) return '~';
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, kept.has(key) ? inner : wrong(inner)]),
  );
}

async function askWrongExcel(change: (ask: Answered) => Answered, group: CheckGroup) {
  const { host } = await openClerks();
  replaceAsk(host, change(host.ask.bind(host)));
  return (await selfTest([group])).results;
}

function replaceAsk(host: ExcelHost, ask: Answered): void {
  Object.assign(host, { ask });
}

/** Refuses every change on a sheet of the test, but lets it come and go. */
async function askRefusingExcel(group: CheckGroup): Promise<readonly SelfTestResult[]> {
  const { host } = await openClerks();
  const checks = group.checks.map((check) => ({
    ...check,
    ask: async (...args: Parameters<typeof check.ask>) => {
      host.failAfterWrites(0, 'Refused', Infinity);
      try {
        return await check.ask(...args);
      } finally {
        host.failAfterWrites(Infinity);
      }
    },
  }));
  return (await selfTest([{ ...group, checks }])).results;
}

describe.each(quickGroups.map((group) => [group.name, group] as const))('%s', (_name, group) => {
  it('has no question that every Excel would answer as expected', async () => {
    const wrongs = [
      await askWrongExcel(takesEverything, group),
      await askWrongExcel(liesAlways, group),
      await askRefusingExcel(group),
    ];
    const blind = group.checks.filter(
      ({ expected }, index) =>
        expected !== null && wrongs.every((results) => results[index]?.status === 'same'),
    );
    expect(blind.map(({ name }) => name)).toEqual([]);
  });
});
