import { openExcel, type OpenExcel } from './openExcel';
import { workbookText } from './workbookText';

describe('the add-in in other Excels', () => {
  let excel: OpenExcel;

  afterAll(() => excel.close());

  /** Makes the client refuse every member that is newer than this Excel. */
  const checkEveryMember = async (): Promise<void> => {
    const frame = await excel.frame();
    await frame.evaluate(() => {
      const { CommonUtility } = OfficeExtension as unknown as {
        CommonUtility: { _doApiNotSupportedCheck: boolean };
      };
      CommonUtility._doApiNotSupportedCheck = true;
    });
  };
  const writeAndRestore = async (): Promise<void> => {
    const before = await workbookText(excel);
    await excel.press('一键评估');
    expect(await workbookText(excel)).not.toBe(before);
    await excel.press('还原');
    expect(await workbookText(excel)).toBe(before);
    expect(await excel.inExcel((desk) => desk.endedCommands.map(({ status }) => status))).toEqual([
      0, 0,
    ]);
  };

  it.each(['2021', '365'] as const)(
    'writes and restores in Excel %s with no newer member',
    async (version) => {
      if (version === '2021') excel = await openExcel({ file: 'basic.xlsx', version });
      else await excel.reload({ file: 'basic.xlsx', version });
      await checkEveryMember();
      await writeAndRestore();
      const frame = await excel.frame();
      const has = await frame.evaluate(() =>
        Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
      );
      expect(has).toBe(version === '365');
    },
    60_000,
  );

  it('speaks English where Excel does', async () => {
    await excel.reload({ file: 'clean.xlsx', locale: 'en-US' });
    await excel.ribbon('Pane').click();
    await excel.pane.getByRole('button', { name: /write/i }).first().waitFor();
    await excel.picture('english');
    const names = await excel.pane.getByRole('button').allInnerTexts();
    expect(names.join(' ')).not.toMatch(/写入|预览|核对列/);
    const language = await (await excel.frame()).evaluate(() => document.documentElement.lang);
    expect(language).toMatch(/^en/);
  }, 60_000);

  it('goes without an error, a violation of its policy or a request to elsewhere', async () => {
    expect(await excel.trouble()).toEqual([]);
  });
});
