import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { certificate } from '../../scripts/excel/certificate.mjs';
import { serveFolder, type Serving } from '../../scripts/static-server.mjs';
import type { ExcelDesk } from '../excel-host/page/ExcelDesk';
import type { VersionName } from '../excel-host/versions';
import { watchTrouble } from './watchTrouble';

const hostFolder = resolve('.cache/excel-host');
const addInFolder = resolve('dist/addin');
const output = resolve('tests/output');

/** Which Excel, with which workbook, for which eyes. */
export interface ExcelOptions {
  /** A file of assets/samples. */
  readonly file?: string;
  readonly version?: VersionName;
  readonly locale?: 'zh-CN' | 'en-US';
  /** Of the whole window. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Space that the pane itself gets; it is 350 pixels wide and as high as the window leaves otherwise. */
  readonly pane?: { readonly width: number; readonly height: number };
  readonly colorScheme?: BrowserContextOptions['colorScheme'];
  readonly forcedColors?: BrowserContextOptions['forcedColors'];
  readonly reducedMotion?: BrowserContextOptions['reducedMotion'];
  /** Whether the clerk sees the pane for the first time; usually not. */
  readonly isFirstRun?: boolean;
}

/** The built add-in in the simulated Excel on the web, in Chromium, and what went wrong in it. */
export interface OpenExcel {
  readonly page: Page;
  /** What stands in the pane, whether it is shown or not. */
  readonly pane: FrameLocator;
  /**
   * Errors and warnings of the console, uncaught errors, violations of the page's policy, requests that left the two
   * origins, and calls of the client that Excel did not know.
   */
  trouble(): Promise<readonly string[]>;
  /** Asks or does something in the page of Excel. The function is carried over as text: it sees nothing from here. */
  inExcel<T, A = undefined>(
    work: (desk: ExcelDesk, argument: A) => T | Promise<T>,
    argument?: A,
  ): Promise<T>;
  /** A button of the ribbon by its name. */
  ribbon(name: string): Locator;
  /** A button of the pane by its whole name. */
  button(name: string): Locator;
  /** Gives the pane a size of its own. */
  resizePane(size: { readonly width: number; readonly height: number }): Promise<void>;
  /** Presses a button of the ribbon and waits until the command has ended. */
  press(name: string): Promise<void>;
  /** A cell of the grid that is on the screen. */
  cell(address: string): Locator;
  /** Opens a sample in the same page, with a fresh add-in. */
  open(file: string): Promise<void>;
  /** Opens the page anew with other options, in the same browser. */
  reload(options: ExcelOptions): Promise<void>;
  /** The frame of the add-in once it is ready to be called. */
  frame(): Promise<Frame>;
  /** Saves what is seen as `tests/output/excel-<name>.png`; `pane` for the pane alone. */
  picture(name: string, part?: 'window' | 'pane'): Promise<void>;
  close(): Promise<void>;
}

/** Opens Excel with the built add-in. One browser a call: suites share theirs. */
export async function openExcel(options: ExcelOptions = {}): Promise<OpenExcel> {
  for (const file of [`${hostFolder}/index.html`, `${addInFolder}/taskpane.html`]) {
    if (!existsSync(file)) throw new Error('node scripts/build.mjs addin excelHost');
  }
  mkdirSync(output, { recursive: true });
  const tls = await certificate();
  const servings = [
    await serveFolder(hostFolder, { tls }),
    await serveFolder(addInFolder, { tls }),
  ];
  const browser = await chromium.launch({
    executablePath: process.env.JUNHENG_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
    // A clerk has scroll bars, and they take their space.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  const session = new ExcelSession(browser, servings);
  await session.reload(options);
  return session;
}

class ExcelSession implements OpenExcel {
  private opened: { page: Page; trouble: string[] } | null = null;
  private readonly earlierTrouble: string[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly servings: readonly Serving[],
  ) {}

  get page(): Page {
    if (!this.opened) throw new Error('nothing is open');
    return this.opened.page;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('.pane iframe');
  }

  inExcel<T, A>(work: (desk: ExcelDesk, argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    const call = `async (argument) => (${work.toString()})(globalThis.excelDesk, argument)`;
    return this.page.evaluate(
      ({ text, passed }) => {
        // The test's own code, which the page of Excel runs; the add-in's page would not.
        const run = (0, eval)(text) as (value: unknown) => Promise<unknown>;
        return run(passed);
      },
      { text: call, passed: argument },
    ) as Promise<T>;
  }

  ribbon(name: string): Locator {
    return this.page.locator('.ribbon').getByRole('button', { name, exact: true });
  }

  button(name: string): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  async resizePane({
    width,
    height,
  }: {
    readonly width: number;
    readonly height: number;
  }): Promise<void> {
    const { width: wide = 0, height: high = 0 } = this.page.viewportSize() ?? {};
    // The pane must not hang out of the window.
    const window = { width: Math.max(wide, width + 400), height: Math.max(high, height + 260) };
    await this.page.setViewportSize(window);
    const content = `.pane { width: auto } .pane-body { flex: none; width: ${width}px; height: ${height}px }`;
    await this.page.addStyleTag({ content });
  }

  async press(name: string): Promise<void> {
    const count = await this.inExcel((desk) => desk.endedCommands.length);
    await this.ribbon(name).click();
    await this.page.waitForFunction(
      (before) => (globalThis.excelDesk?.endedCommands.length ?? 0) > before,
      count,
    );
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`);
  }

  async open(file: string): Promise<void> {
    await this.inExcel(async (desk, name) => {
      const answer = await fetch(`samples/${name}`);
      desk.open(new Uint8Array(await answer.arrayBuffer()), name);
    }, file);
  }

  async reload(options: ExcelOptions): Promise<void> {
    if (this.opened) {
      this.earlierTrouble.push(...(await this.trouble()));
      await this.opened.page.context().close();
    }
    const { locale = 'zh-CN', viewport = { width: 1366, height: 768 } } = options;
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      locale,
      viewport,
      colorScheme: options.colorScheme ?? null,
      forcedColors: options.forcedColors ?? null,
      reducedMotion: options.reducedMotion ?? null,
    });
    if (options.isFirstRun !== true) await context.addInitScript(welcomeBefore);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const trouble = await watchTrouble(page, this.servings);
    this.opened = { page, trouble };
    await page.goto(this.address(options));
    await page.locator('.grid').waitFor();
    if (options.pane) await this.resizePane(options.pane);
  }

  async frame(): Promise<Frame> {
    await this.inExcel((desk) => desk.runtime().ready);
    const element = await this.page.locator('.pane iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('no frame');
    return frame;
  }

  async trouble(): Promise<readonly string[]> {
    const unknown = await this.inExcel((desk) => desk.frame?.unknownCalls ?? []);
    const calls = unknown.map((name) => `unknown call: ${name}`);
    return [...this.earlierTrouble, ...(this.opened?.trouble ?? []), ...calls];
  }

  async picture(name: string, part: 'window' | 'pane' = 'window'): Promise<void> {
    const path = `${output}/excel-${name}.png`;
    if (part === 'pane') await this.page.locator('.pane-body').screenshot({ path });
    else await this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.browser.close();
    for (const serving of this.servings) await serving.close();
  }

  private address({ file, version, locale }: ExcelOptions): string {
    const [host, addIn] = this.servings.map(({ url }) => url);
    const query = new URLSearchParams({ addin: addIn ?? '' });
    if (file) query.set('file', file);
    if (version) query.set('version', version);
    if (locale) query.set('locale', locale);
    return `${host ?? ''}/?${query.toString()}`;
  }
}

/** What the pane keeps when the clerk has seen its welcome. */
function welcomeBefore(): void {
  try {
    localStorage.setItem('junheng.preferences', JSON.stringify({ isWelcomed: true }));
  } catch {
    // A page without storage (about:blank) has nothing to keep.
  }
}
