import { bigWorkbook } from '../workbook/excel/bigWorkbook';
import { hostFixture } from '../excel-host/openHostFixture';
import { examplePlan } from '../workbook/contract/examplePlan';
import { click, openCounty, preview } from './county';

const mostBytes = 5 * 1024 * 1024;

test('5,000 schools on the web: at most 3 round trips to read and 3 to write, each below 5 MB', async () => {
  const { host, ...fixture } = openCounty(5000);
  expect(host.platform).toBe('OfficeOnline');
  host.roundTrips.length = 0;
  const { write } = await preview({ host, ...fixture });
  expect(host.roundTrips.length).toBeLessThanOrEqual(3);
  const reads = host.roundTrips.splice(0);
  const receipt = await write();
  expect(host.roundTrips.length).toBeLessThanOrEqual(3);
  expect(receipt.fills.length).toBeGreaterThan(5000);
  for (const { requestBytes, responseBytes } of [...reads, ...host.roundTrips]) {
    expect(Math.max(requestBytes, responseBytes)).toBeLessThan(mostBytes);
  }
});

test('one click is as many round trips at 5,000 schools as at 50', async () => {
  const counts = [];
  for (const schools of [50, 5000]) {
    const fixture = openCounty(schools);
    fixture.host.roundTrips.length = 0;
    await click(fixture);
    counts.push(fixture.host.roundTrips.length);
  }
  expect(counts[1]).toBe(counts[0]);
  expect(counts[0]).toBeLessThanOrEqual(6);
});

test('1,000 scattered highlights are one request of few actions', async () => {
  const fixture = hostFixture(bigWorkbook({ rows: 2000 }));
  const { workbook, host } = fixture;
  const cells = Array.from({ length: 1000 }, (_, i) => ({ row: 1 + 2 * i, column: 1 + (i % 11) }));
  const base = { entries: [], sheets: [] };
  const color = '#C00000';
  const some = await examplePlan(workbook, '学校表', {
    ...base,
    highlights: [{ meaning: 'below', color, cells: cells.slice(0, 1) }],
  });
  const all = await examplePlan(workbook, '学校表', {
    ...base,
    highlights: [{ meaning: 'below', color, cells }],
  });
  host.roundTrips.length = 0;
  const receipt = await workbook.apply(some);
  const few = host.roundTrips.at(-1)?.actions ?? 0;
  await workbook.restore(receipt);
  host.roundTrips.length = 0;
  await workbook.apply(all);
  expect(host.roundTrips).toHaveLength(2);
  expect((host.roundTrips.at(-1)?.actions ?? Infinity) - few).toBeLessThan(20);
  for (const { row, column } of cells) {
    expect(host.sheet('学校表').cell(row, column).fill).toEqual({ color, pattern: 'Solid' });
  }
});
