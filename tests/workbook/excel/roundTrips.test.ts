import type { CellPosition } from '../../../src/workbook/CellPosition';
import type { NewSheet } from '../../../src/workbook/NewSheet';
import { hostFixture } from '../../excel-host/openHostFixture';
import type { HostFixture } from '../../excel-host/openHostFixture';
import { belowColor, examplePlan, floorColor, resultSheet } from '../contract/examplePlan';
import type { PlanChanges } from '../contract/examplePlan';
import type { BigTable } from './bigWorkbook';
import { bigWorkbook } from './bigWorkbook';

/** Changes of the size that an evaluation of so many schools makes: every fifth value misses something. */
function changesFor(rows: number): PlanChanges {
  const cells = (remainder: number): CellPosition[] =>
    Array.from({ length: rows }, (_, index) => index + 1).flatMap((row) =>
      [1, 2, 3, 4, 5, 6, 7].flatMap((column) =>
        (row * 7 + column * 3) % 10 === remainder ? [{ row, column }] : [],
      ),
    );
  const entries = [1, 2, 3, 4].map((column) => ({
    row: rows + 1,
    column,
    before: null,
    value: column / 3,
    numberFormat: '0.00',
  }));
  return {
    entries,
    highlights: [
      { meaning: 'below', color: belowColor, cells: cells(0) },
      { meaning: 'floor', color: floorColor, cells: cells(1) },
    ],
    sheets: [wideSheet(rows)],
  };
}

function wideSheet(rows: number): NewSheet {
  return {
    ...resultSheet,
    values: Array.from({ length: rows }, (_, row) => [
      `第${row}小学`,
      ...Array.from({ length: 15 }, (_unused, column) => (row * 13 + column) / 7),
    ]),
    merges: [],
  };
}

/** A step and the round trips that it took. */
async function counted<T>(
  fixture: HostFixture,
  step: () => Promise<T>,
): Promise<{ result: T; trips: number }> {
  fixture.host.roundTrips.length = 0;
  const result = await step();
  return { result, trips: fixture.host.roundTrips.length };
}

const tables: readonly (BigTable & { readonly name: string; readonly platform?: 'PC' })[] = [
  { name: '60 rows', rows: 60 },
  { name: '5,000 rows', rows: 5_000 },
  { name: '5,000 striped rows', rows: 5_000, isStriped: true },
  { name: '20,000 rows in Excel for Windows', rows: 20_000, platform: 'PC' },
];

describe('round trips to Excel', () => {
  it.each(tables)('are at most 3 to read and 3 to apply at $name', async (table) => {
    const fixture = hostFixture(bigWorkbook(table));
    fixture.host.platform = table.platform ?? 'OfficeOnline';
    const before = JSON.stringify(await fixture.snapshot());
    const { workbook } = fixture;
    const reading = await counted(fixture, () => workbook.read({ kind: 'selection' }));
    expect(reading.result.values).toHaveLength(table.rows + 3);
    expect(reading.trips).toBeLessThanOrEqual(3);

    const plan = await examplePlan(workbook, '学校表', changesFor(table.rows));
    const applying = await counted(fixture, () => workbook.apply(plan));
    expect(applying.trips).toBeLessThanOrEqual(3);
    expect(applying.result.fills).toHaveLength(
      plan.groups.reduce((sum, g) => sum + (g.kind === 'highlight' ? g.cells.length : 0), 0),
    );

    const restoring = await counted(fixture, () => workbook.restore(applying.result));
    expect(restoring.trips).toBeLessThanOrEqual(4);
    expect(restoring.result.edited).toEqual([]);
    expect(JSON.stringify(await fixture.snapshot()) === before).toBe(true);
  });

  it('carry no more than 5 MB each at 20,000 rows on the web', async () => {
    const fixture = hostFixture(bigWorkbook({ rows: 20_000 }));
    const { workbook, host } = fixture;
    const plan = await examplePlan(workbook, '学校表', { ...changesFor(20_000), sheets: [] });
    const applying = await counted(fixture, () => workbook.apply(plan));
    const restoring = await counted(fixture, () => workbook.restore(applying.result));
    expect([applying.trips, restoring.trips]).toEqual([2, 4]);
    expect(restoring.result.restoredFills).toBe(applying.result.fills.length);
    expect(host.sheet('学校表').cell(1, 1).fill).toBeNull();
  });

  it('are at most 3 where rows are hidden and Excel refuses to tell the merged areas', async () => {
    const fixture = hostFixture(bigWorkbook({ rows: 700 }));
    const { settings } = fixture.host.sheet('学校表');
    settings.hiddenRows.push(3, 600);
    settings.merges.push({ top: 0, left: 2, bottom: 0, right: 3 });
    for (let row = 100; row < 700; row++) {
      settings.merges.push({ top: row, left: 10, bottom: row, right: 11 });
    }
    const { result, trips } = await counted(fixture, () =>
      fixture.workbook.read({ kind: 'selection' }),
    );
    expect(trips).toBeLessThanOrEqual(3);
    expect(result.hiddenRows).toEqual([3, 600]);
    expect(result.merges).toEqual([{ top: 0, left: 2, bottom: 0, right: 3 }]);
  });

  it('tell nothing of merged areas where even the headers have too many', async () => {
    const fixture = hostFixture(bigWorkbook({ rows: 60, columns: 60 }));
    const { merges } = fixture.host.sheet('学校表').settings;
    for (let row = 0; row < 38; row += 2) {
      for (let column = 0; column < 60; column += 2) {
        merges.push({ top: row, left: column, bottom: row + 1, right: column });
      }
    }
    const { result, trips } = await counted(fixture, () =>
      fixture.workbook.read({ kind: 'selection' }),
    );
    expect(trips).toBeLessThanOrEqual(3);
    expect(result.merges).toEqual([]);
    expect(result.values[1]?.[0]).toBe('第1小学');
  });

  it('are three to apply where an earlier record is kept', async () => {
    const fixture = hostFixture(bigWorkbook({ rows: 60 }));
    const { workbook } = fixture;
    await workbook.apply(await examplePlan(workbook, '学校表', changesFor(60)));
    const plan = await examplePlan(workbook, '学校表', { entries: [], highlights: [] });
    const { trips } = await counted(fixture, () => workbook.apply(plan));
    expect(trips).toBe(3);
    expect(await workbook.receipts()).toHaveLength(2);
  });
});
