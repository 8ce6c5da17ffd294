import { hostWith } from './hostWith';
import type { VersionName } from './versions';

const canSee = (set: string, version: string) =>
  Office.context.requirements.isSetSupported(set, version);

describe('the Excels that are simulated', () => {
  it.each<[VersionName, string, string, string]>([
    ['floor', '1.13', '1.14', 'OfficeOnline'],
    ['2021', '1.14', '1.15', 'PC'],
    ['2024', '1.17', '1.18', 'PC'],
    ['365', '1.20', '1.21', 'PC'],
    ['mac', '1.20', '1.21', 'Mac'],
    ['web', '1.21', '1.22', 'OfficeOnline'],
  ])('%s has ExcelApi %s and not %s', (version, newest, newer, platform) => {
    const host = hostWith([], version);
    expect([canSee('ExcelApi', newest), canSee('ExcelApi', newer)]).toEqual([true, false]);
    expect(canSee('SharedRuntime', '1.1')).toBe(true);
    expect(Office.context.diagnostics).toMatchObject({ platform, version: host.fullVersion });
  });

  it('have worksheet functions from 2024 on; whether 2021 has them is not certain', () => {
    hostWith([], '2021');
    expect(canSee('CustomFunctionsRuntime', '1.1')).toBe(false);
    hostWith([], '2024');
    expect(canSee('CustomFunctionsRuntime', '1.3')).toBe(true);
  });

  it('refuse a member that is newer than they are', async () => {
    const loadPrecedents = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('表').getRange('A1').getPrecedents();
        await context.sync();
      });
    hostWith();
    await expect(loadPrecedents()).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('ExcelApi 1.14'),
    });
  });
});
