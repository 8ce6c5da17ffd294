import { look } from './look';
import { openExcel, type OpenExcel } from './openExcel';

const clerk = { width: 350, height: 378 };

const chinese = {
  pane: '评估面板',
  write: '写入结果',
  back: '返回',
  preview: '预览',
  columns: '核对列',
  findings: '数据体检',
  gather: '汇总多表',
  help: '帮助',
  restore: '还原',
  rewrite: '重新写入',
  lost: /改动后认不出学校表了：/,
};

const english: typeof chinese = {
  pane: 'Pane',
  write: 'Write results',
  back: 'Back',
  preview: 'Preview',
  columns: 'Columns',
  findings: 'Data check',
  gather: 'Gather sheets',
  help: 'Help',
  restore: 'Restore',
  rewrite: 'Write again',
  lost: /no school table was made out:/,
};

/** For whose eyes each state is looked at; in one page, since an Excel takes long to start. */
const eyes = [
  ['350', clerk, {}],
  ['320', { width: 320, height: 378 }, {}],
  ['dark', clerk, { colorScheme: 'dark' }],
  ['contrast', clerk, { forcedColors: 'active' }],
] as const;

describe.each([
  ['Chinese', chinese, eyes],
  ['English', english, [['english', { width: 320, height: 378 }, {}]] as const],
])('the pane in %s', (language, words, lookers) => {
  let excel: OpenExcel;

  beforeAll(async () => {
    const locale = language === 'English' ? 'en-US' : 'zh-CN';
    excel = await openExcel({ file: 'messy.xlsx', locale, pane: clerk });
    await excel.page.getByRole('tab', { name: '学校资源情况' }).click();
    await excel.ribbon(words.pane).click();
    await excel.button(words.write).waitFor();
  }, 120_000);

  afterAll(() => excel.close());

  /** The clerk types into cells of the sheet. */
  const type = (address: string, value: string | number): Promise<void> =>
    excel.inExcel((desk, typed) => desk.host.type('学校资源情况', typed.address, typed.value), {
      address,
      value,
    });

  const check = async (state: string, hasPrimary = true): Promise<void> => {
    for (const [name, size, media] of lookers) {
      await excel.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
      await excel.resizePane(size);
      const isDark = 'colorScheme' in media;
      const frame = await excel.frame();
      // The pane follows the system's colours by itself.
      await frame.waitForFunction(
        (wanted) => document.documentElement.style.colorScheme === wanted,
        isDark ? 'dark' : 'light',
      );
      await frame.evaluate(async () => {
        const ending = document
          .getAnimations()
          .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
        await Promise.allSettled(ending.map(({ finished }) => finished));
      });
      const found = await look(excel);
      await excel.picture(`pane-${name}-${state}`, 'pane');
      expect([name, ...found.violations]).toEqual([name]);
      expect(found.sideways).toBeLessThanOrEqual(0);
      if (hasPrimary) expect(found.beyond).toBeLessThanOrEqual(0);
    }
  };

  const home = async (): Promise<void> => {
    while ((await excel.button(words.back).count()) > 0) await excel.button(words.back).click();
    await excel.button(words.write).waitFor();
  };

  const scroll = async (top: number): Promise<void> => {
    const frame = await excel.frame();
    await frame.evaluate((to) => document.querySelector('main')?.scrollTo(0, to), top);
  };

  it('the first screen, and its charts', async () => {
    await check('home');
    await scroll(600);
    await check('home-middle');
    await scroll(9999);
    await check('home-end');
    await scroll(0);
  }, 60_000);

  it.each([
    ['preview', words.preview, true],
    ['columns', words.columns, false],
    ['findings', words.findings, false],
    ['gather', words.gather, true],
    ['help', words.help, false],
  ] as const)(
    '%s',
    async (state, button, hasPrimary) => {
      await excel.button(button).first().click();
      await excel.button(words.back).waitFor();
      await check(state, hasPrimary);
      await home();
    },
    60_000,
  );

  it('schools and the arithmetic', async () => {
    await excel.pane.locator('section button').first().click();
    await excel.button(words.back).waitFor();
    await check('schools', false);
    await excel.pane.locator('main li button').nth(1).click();
    await check('explain', false);
    await home();
  }, 60_000);

  it('written, an edit followed, and the table lost', async () => {
    await excel.button(words.write).click();
    await excel.button(words.restore).waitFor();
    await check('written');
    await type('K8', 99999);
    await excel.button(words.rewrite).waitFor();
    await check('followed');
    await home();
    await check('followed-home');
    // Without the pupils' header there is no school table any more.
    await type('D3', '');
    await excel.pane.getByText(words.lost).first().waitFor();
    await check('lost');
  }, 60_000);
});

describe('the pane where space is short, nothing moves, or nothing can be shown', () => {
  let excel: OpenExcel;

  beforeAll(async () => {
    excel = await openExcel({ file: 'clean.xlsx', pane: clerk, reducedMotion: 'reduce' });
    await excel.ribbon('评估面板').click();
    await excel.button('写入结果').waitFor();
  }, 120_000);

  afterAll(() => excel.close());

  const expectSound = async (state: string): Promise<void> => {
    const found = await look(excel);
    await excel.picture(`pane-state-${state}`, 'pane');
    expect(found.violations).toEqual([]);
    expect(found.sideways).toBeLessThanOrEqual(0);
    expect(found.beyond).toBeLessThanOrEqual(0);
  };

  it('moves nothing where motion is not wanted', async () => {
    const frame = await excel.frame();
    const moving = await frame.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(moving).toBe(0);
  }, 60_000);

  it('shows the primary action at 200 % zoom, and everything else by scrolling down', async () => {
    // What is left of 350 × 378 pixels.
    await excel.resizePane({ width: 175, height: 189 });
    await expectSound('zoom');
    const frame = await excel.frame();
    const height = await frame.evaluate(() => document.querySelector('main')?.clientHeight ?? 0);
    expect(height).toBeGreaterThan(50);
    await excel.resizePane(clerk);
  }, 60_000);

  it('says that there is no school table', async () => {
    await excel.inExcel((desk) => {
      desk.host.workbook.add({ name: '空表' });
      desk.host.select('空表', 'A1');
    });
    await excel
      .button('读取选中的表')
      .or(excel.button('再读一次'))
      .or(excel.button('换到当前选区的表'))
      .or(excel.button('换一张表'))
      .first()
      .click();
    await excel.pane.getByRole('heading', { name: '没有找到学校表' }).waitFor();
    await expectSound('empty');
  }, 60_000);

  it('says what it is doing, and can be cancelled', async () => {
    await excel.inExcel((desk) => {
      desk.host.isEditingCell = true;
    });
    await excel.button('再读一次').click();
    await excel.pane.getByRole('progressbar').waitFor();
    await excel.button('取消').waitFor();
    await expectSound('loading');
    await excel.button('取消').click();
    await excel.inExcel((desk) => {
      desk.host.isEditingCell = false;
    });
  }, 60_000);

  it('says what went wrong', async () => {
    await excel.inExcel((desk) => {
      desk.host.isConnected = false;
    });
    await excel.button('再读一次').click();
    await excel.pane.getByRole('alert').waitFor();
    await expectSound('error');
  }, 60_000);
});

describe('the pane the first time ever', () => {
  let excel: OpenExcel;

  beforeAll(async () => {
    const pane = { width: 350, height: 378 };
    excel = await openExcel({ file: 'clean.xlsx', isFirstRun: true, pane });
    await excel.ribbon('评估面板').click();
  }, 120_000);

  afterAll(() => excel.close());

  it('welcomes, and starts with sample data', async () => {
    await excel.button('用示例数据试试').waitFor();
    const { violations, beyond, sideways } = await look(excel);
    await excel.picture('pane-first-run', 'pane');
    expect({ violations, sideways }).toEqual({ violations: [], sideways: 0 });
    expect(beyond).toBeLessThanOrEqual(0);
    await excel.button('用示例数据试试').click();
    await excel.button('写入结果').waitFor();
  }, 60_000);
});
