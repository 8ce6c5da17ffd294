import { eventChecks } from '../../src/workbook/excel/selfTest/checks/eventChecks';
import { openClerks, quickGroups, selfTest } from './openBench';

describe('a self-test that Excel breaks off leaves the workbook as it was', () => {
  it.each([...quickGroups, eventChecks].map((group) => [group.name, group] as const))(
    'wherever that is: %s',
    async (_name, group) => {
      const { host, snapshot } = await openClerks();
      const before = JSON.stringify(snapshot());
      let isThrough = false;
      for (let writes = 0; !isThrough; writes++) {
        host.failAfterWrites(writes);
        const { sheetsLeft } = await selfTest([group]);
        isThrough = host.isFailureOutstanding;
        expect(sheetsLeft).toEqual([]);
        expect(JSON.stringify(snapshot())).toBe(before);
        expect(host.eventsOn).toBe(true);
      }
    },
  );
});
