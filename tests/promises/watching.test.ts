import { openCounty } from './county';

test('many events at once cost few round trips, and each is told with the present name of its sheet', async () => {
  const { host, workbook } = openCounty();
  const told: string[] = [];
  const stop = await workbook.watch(({ kind, sheet, address }) =>
    told.push(`${kind} ${sheet}!${address}`),
  );
  host.roundTrips.length = 0;
  host.hold();
  for (let row = 2; row <= 51; row++) host.type('小学', `C${row}`, row);
  await host.whenHeld();
  host.release();
  await workbook.sheets();
  expect(told).toHaveLength(50);
  expect(host.roundTrips.length).toBeLessThanOrEqual(3);
  host.clerk.renameSheet('小学', '小学部');
  host.coAuthor.type('小学部', 'C2', 1);
  await workbook.sheets();
  await workbook.sheets();
  expect(told.at(-1)).toBe('edited 小学部!C2');
  await stop();
});
