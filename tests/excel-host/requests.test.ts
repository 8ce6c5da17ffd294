import { hostWith, inSheet } from './hostWith';

const write = (value: number) =>
  inSheet((sheet) => {
    sheet.getRange('A1').values = [[value]];
  });

describe('the way of a request to the simulated Excel', () => {
  it('can be held, and goes on where the test lets it', async () => {
    const host = hostWith();
    host.hold();
    const first = write(1);
    await host.whenHeld();
    expect(host.sheet('表').cell(0, 0).value).toBeNull();
    host.release();
    await first;
    expect(host.sheet('表').cell(0, 0).value).toBe(1);
  });

  it('can be held at each request anew', async () => {
    const host = hostWith();
    host.hold();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    });
    await host.whenHeld();
    host.release('first');
    await host.whenHeld();
    expect([0, 1].map((row) => host.sheet('表').cell(row, 0).value)).toEqual([1, null]);
    host.release();
    await run;
    expect(host.sheet('表').cell(1, 0).value).toBe(2);
  });

  it('can take its time', async () => {
    const host = hostWith();
    host.latencyMs = 30;
    const started = performance.now();
    await write(1);
    expect(performance.now() - started).toBeGreaterThanOrEqual(25);
  });

  it('can be cut', async () => {
    const host = hostWith();
    host.isConnected = false;
    await expect(write(1)).rejects.toMatchObject({ code: 'ConnectionFailure' });
    expect(host.sheet('表').cell(0, 0).value).toBeNull();
  });

  it('carries at most 5 MB on the web and any size elsewhere', async () => {
    const large = (): Promise<void> =>
      inSheet((sheet) => {
        const rows = Array.from({ length: 400 }, () => ['长'.repeat(5000)]);
        sheet.getRange('A1:A400').values = rows;
      });
    hostWith([], 'web');
    await expect(large()).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    hostWith([], '2021');
    await large();
  });
});
