import { runSelfTest } from '../../src/app/selfTest/runSelfTest';
import { excelSelfTest } from '../../src/workbook/excel/selfTest/excelSelfTest';
import { openClerks, quickGroups, selfTest, unwatched } from './openBench';

describe('the sheets of the self-test are removed', () => {
  it('when it is stopped, wherever that is', async () => {
    const { host, snapshot } = await openClerks();
    const before = snapshot();
    const all = excelSelfTest(quickGroups).checks.length;
    for (const last of [0, 1, 7, 25, 41, all - 1]) {
      let asked = 0;
      const outcome = await selfTest(quickGroups, {
        onProgress: () => (asked += 1),
        isStopped: () => asked === last,
      });
      expect(outcome.results).toHaveLength(last);
      expect(outcome.total).toBe(all);
      expect(snapshot()).toEqual(before);
    }
    expect(host.eventsOn).toBe(true);
  });

  it('after a fault of our own in a question', async () => {
    const { snapshot } = await openClerks();
    const before = snapshot();
    const ask = () => Promise.reject(new TypeError('城关一小'));
    const group = { name: 'broken', checks: [{ name: 'one', expected: 'ok', ask }] };
    const { results } = await selfTest([group]);
    expect(results).toMatchObject([{ status: 'error', found: 'TypeError' }]);
    expect(snapshot()).toEqual(before);
  });

  it('or named, where Excel does not let them go; later they go all the same', async () => {
    const { host, snapshot } = await openClerks();
    const before = snapshot();
    const bench = excelSelfTest(quickGroups);
    const refuseFromNowOn = () => host.failAfterWrites(0, 'GeneralException', Infinity);
    let asked = 0;
    const outcome = await runSelfTest(bench, {
      onProgress: () => {
        if (asked++ === 3) refuseFromNowOn();
      },
      isStopped: () => false,
    });
    expect(outcome.sheetsLeft).toEqual(['均衡自检']);
    expect(host.workbook.find('均衡自检')).not.toBeNull();
    host.failAfterWrites(Infinity);
    expect(await bench.cleanUp()).toEqual([]);
    expect(snapshot()).toEqual(before);
  });

  it('also when one of them is very hidden and another in front', async () => {
    const { host, snapshot } = await openClerks();
    const before = snapshot();
    const front = host.workbook.active;
    const ask = async () => {
      host.sheet('均衡自检').settings.visibility = 'VeryHidden';
      return 'ok';
    };
    await selfTest([{ name: 'hides', checks: [{ name: 'one', expected: 'ok', ask }] }]);
    expect(snapshot()).toEqual(before);
    expect(host.workbook.active).toBe(front);
  });
});

describe('a sheet that is not ours stays', () => {
  it('where the clerk has one of the same name', async () => {
    const { host, snapshot } = await openClerks();
    host.clerk.addSheet('均衡自检');
    const before = snapshot();
    expect((await selfTest(quickGroups)).sheetsLeft).toEqual([]);
    expect(snapshot()).toEqual(before);
  });

  it('where somebody adds one of our name in the same moment and writes to it', async () => {
    const { host, snapshot } = await openClerks();
    const bench = excelSelfTest(quickGroups.slice(0, 1));
    await bench.prepare();
    host.clerk.addSheet('均衡自检');
    host.clerk.type('均衡自检', 'A1', '城关一小');
    const before = snapshot();
    const outcome = await runSelfTest({ ...bench, prepare: async () => undefined }, unwatched);
    expect(outcome.results[0]).toMatchObject({
      status: 'error',
      found: expect.stringContaining('ItemAlreadyExists'),
    });
    expect(snapshot()).toEqual(before);
  });
});
