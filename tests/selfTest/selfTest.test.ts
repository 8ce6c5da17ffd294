import { checkGroups } from '../../src/workbook/excel/selfTest/checks/checkGroups';
import type { SelfTestResult } from '../../src/app/selfTest/SelfTestResult';
import { english, chinese } from './words';
import { openClerks, quickGroups, selfTest } from './openBench';

function strange(results: readonly SelfTestResult[]): readonly SelfTestResult[] {
  return results.filter(({ status }) => status === 'other' || status === 'error');
}

describe('the self-test on the simulated Excel', () => {
  it('finds everything as expected, and leaves the workbook as it was', async () => {
    const { host, snapshot } = await openClerks();
    host.select('填表说明', 'B2:C3,D5');
    const [before, front] = [snapshot(), host.workbook.active];
    const selections = () => host.workbook.sheets.map(({ settings }) => settings.selection);
    const selected = structuredClone(selections());
    const { results, sheetsLeft, total } = await selfTest();
    expect(strange(results)).toEqual([]);
    expect(results).toHaveLength(total);
    expect(sheetsLeft).toEqual([]);
    expect(snapshot()).toEqual(before);
    expect(host.workbook.active).toBe(front);
    expect(selections()).toEqual(selected);
    expect(host.eventsOn).toBe(true);
  });

  it.each(['floor', '2021', '2024', 'mac', 'web'] as const)(
    'finds everything as expected in the Excel called %s',
    async (version) => {
      const { host } = await openClerks(version);
      const { results, facts } = await selfTest();
      expect(strange(results)).toEqual([]);
      expect(facts).toMatchObject({
        platform: host.platform,
        version: host.fullVersion,
        requirementSets: { ExcelApi: host.requirements['ExcelApi'] },
      });
    },
  );

  it('leaves out what an older Excel lacks, and says so', async () => {
    await openClerks('floor');
    const { results } = await selfTest(quickGroups);
    expect(results.filter(({ status }) => status === 'lacking')).toContainEqual(
      expect.objectContaining({ id: 'limits/undo-group', found: 'ExcelApi 1.20' }),
    );
  });

  it('never changes a sheet of the clerk, not even for a moment', async () => {
    const { host } = await openClerks();
    const clerks = [...host.workbook.sheets];
    const state = () =>
      clerks.map((sheet) => [structuredClone(sheet.settings), ...sheet.touched()]);
    const before = state();
    const onProgress = () => expect(state()).toEqual(before);
    await selfTest(undefined, { onProgress, isStopped: () => false });
    expect(state()).toEqual(before);
  });
});

describe('the questions of the self-test', () => {
  const ids = checkGroups.flatMap(({ name, checks }) =>
    checks.map((check) => `${name}/${check.name}`),
  );

  it('are at least fifty, each with a name of its own', () => {
    expect(ids.length).toBeGreaterThanOrEqual(50);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are put in words in both languages, and no others', () => {
    expect(Object.keys(chinese.questions).sort()).toEqual([...ids].sort());
    expect(Object.keys(english.questions).sort()).toEqual([...ids].sort());
  });
});
