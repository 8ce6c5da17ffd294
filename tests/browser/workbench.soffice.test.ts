import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { tableJson } from '../../src/cli/json/tableJson';
import { junheng } from '../cli/junheng';
import { openWorkbench, type OpenWorkbench } from './openWorkbench';
import { readWithLibreOffice, type SeenSheet } from './readWithLibreOffice';

const original = 'assets/samples/messy.xlsx';

/** Colours that the highlights may have. */
function newFills(before: SeenSheet, after: SeenSheet): readonly string[] {
  return Object.entries(after.cells)
    .filter(([key, { fill }]) => fill !== null && fill !== (before.cells[key]?.fill ?? null))
    .map(([key]) => key);
}

function named(sheets: readonly SeenSheet[], name: string): SeenSheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${sheets.map((one) => one.name).join()}`);
  return sheet;
}

/** What the command line finds in the same file. */
function evaluatedTable(): ReturnType<typeof tableJson> {
  const { files } = JSON.parse(junheng('evaluate', original, '--json').out);
  return files[0].tables[0];
}

/** The values of a school on the result sheet: every second column behind the first four. */
function shownValues(sheet: SeenSheet, school: string): readonly unknown[] {
  const [key = ''] =
    Object.entries(sheet.cells).find(([at, { value }]) => {
      const isName = at.endsWith(',1') && value === school;
      return isName && typeof sheet.cells[at.replace(/1$/, '3')]?.value === 'number';
    }) ?? [];
  const row = key.split(',')[0];
  return [4, 6, 8, 10, 12, 14, 16].map((column) => sheet.cells[`${row},${column}`]?.value);
}

describe('the local page with the messy sample', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench('?file=messy.xlsx');
  }, 60_000);

  afterAll(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('evaluates, writes, downloads and restores without trouble', async () => {
    const before = readWithLibreOffice(original);

    await workbench.button('写入结果').click();
    await workbench.button('还原').waitFor();
    await workbench.picture('workbench-written');
    const written = readWithLibreOffice(await workbench.download(join(folder, 'written.xlsx')));

    expect(written.map(({ name }) => name)).toEqual([
      ...before.map(({ name }) => name),
      '均衡评估',
    ]);
    const table = named(written, '学校资源情况');
    const told = await workbench.page.locator('.pane-area').innerText();
    expect(told).toContain(
      `在“学校资源情况”涂色 ${newFills(named(before, '学校资源情况'), table).length} 个单元格`,
    );
    // The sports space of the second school is below 85 % of the standard.
    expect(table.cells['7,10']?.fill).toBe('#f1956b');
    const { sections } = evaluatedTable();
    expect(sections.length).toBeGreaterThan(10);
    for (const section of sections) {
      expect(shownValues(named(written, '均衡评估'), section.name)).toEqual(
        Object.values(section.values).map((value) =>
          value === null ? '—' : expect.closeTo(value, 9),
        ),
      );
    }

    await workbench.button('还原').click();
    await workbench.page.getByRole('heading', { name: '已还原' }).waitFor();
    await workbench.picture('workbench-restored');
    const restored = readWithLibreOffice(await workbench.download(join(folder, 'restored.xlsx')));

    expect(restored).toEqual(before);
    expect(workbench.trouble).toEqual([]);
  }, 180_000);
});
