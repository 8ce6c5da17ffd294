import { readFileSync } from 'node:fs';
import { functionIds } from '../../src/functions/functionSignatures';
import { openExcel, type OpenExcel } from './openExcel';

const manifest = readFileSync('manifest.xml', 'utf8');
const commandNames = new Set(
  [...manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map((match) => match[1]),
);

describe('the built add-in when Excel on the web starts it', () => {
  let excel: OpenExcel;

  beforeAll(async () => {
    excel = await openExcel({ file: 'clean.xlsx' });
  }, 60_000);

  afterAll(() => excel.close());

  it('is served byte for byte as it was built, from an origin of its own', async () => {
    const frame = await excel.frame();
    const address = frame.url();
    expect(new URL(address).origin).not.toBe(new URL(excel.page.url()).origin);
    const sent = await frame.evaluate(async () => (await fetch('taskpane.html')).text());
    expect(sent).toBe(readFileSync('dist/addin/taskpane.html', 'utf8'));
  }, 60_000);

  it('is ready in Excel on the web, in the language and with the sets of this Excel', async () => {
    const frame = await excel.frame();
    const told = await frame.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { displayLanguage, requirements } = Office.context;
      return {
        host: String(host),
        platform: String(platform),
        displayLanguage,
        has: requirements.isSetSupported('ExcelApi', '1.21'),
        lacks: requirements.isSetSupported('ExcelApi', '1.99'),
      };
    });
    expect(told).toEqual({
      host: 'Excel',
      platform: 'OfficeOnline',
      displayLanguage: 'zh-CN',
      has: true,
      lacks: false,
    });
  }, 60_000);

  it('has every command of the manifest and every function of its metadata', async () => {
    const frame = await excel.frame();
    const associated = await frame.evaluate(() => {
      const names = (owner: unknown): string[] =>
        Object.keys((owner as { _association: { mappings: object } })._association.mappings).sort();
      return { actions: names(Office.actions), functions: names(CustomFunctions) };
    });
    const upper = (names: Iterable<string | undefined>): string[] =>
      [...names].map((name) => String(name).toUpperCase()).sort();
    expect(associated.actions).toEqual(upper(commandNames));
    expect(associated.functions).toEqual(upper(functionIds));
  }, 60_000);

  it('shows the buttons of the manifest with their icons', async () => {
    const ribbon = excel.page.locator('.ribbon');
    expect(await ribbon.locator('button').allInnerTexts()).toEqual([
      '一键评估',
      '评估面板',
      '还原',
      '示例数据',
    ]);
    await excel.page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>('.ribbon img')].every(
        (image) => image.naturalWidth > 0,
      ),
    );
  }, 60_000);

  it('opens the pane from the ribbon and evaluates the table of the selection', async () => {
    await excel.ribbon('评估面板').click();
    await excel.button('写入结果').waitFor();
    await excel.picture('识别');
    const pane = await excel.pane.locator('body').innerText();
    expect(pane).toContain('小学!A3:O33');
    expect(pane).toMatch(/小学\s+✗ 不通过/);
  }, 60_000);

  it('reads in three requests', async () => {
    const reading = await excel.inExcel(
      (desk) => desk.host.roundTrips.filter((trip) => trip.actions > 8).length,
    );
    expect(reading).toBeLessThanOrEqual(3);
  });

  it('tells Microsoft’s reports nothing that stands in a cell', async () => {
    const told = await excel.inExcel((desk) => desk.frame?.telemetry.join('\n') ?? '');
    expect(told).toContain('Office.Extensibility');
    expect(told).not.toMatch(/青禾|\p{Script=Han}|11638/u);
  });

  it('goes without an error, a violation of its policy or a request to elsewhere', async () => {
    expect(await excel.trouble()).toEqual([]);
  });
});
