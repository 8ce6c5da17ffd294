import { functionsMetadata } from '../../src/functions/functionsMetadata';
import { registerFunctions } from '../../src/functions/registerFunctions';
import { ExcelHost } from './ExcelHost';
import { connect } from './transports/bridge/connect';
import { startFunctions } from './transports/bridge/startFunctions';
import type { VersionName } from './versions';

function hostWithFunctions(version: VersionName = '365'): ExcelHost {
  const host = new ExcelHost({ sheets: [] }, version);
  host.workbook.add({ name: '表' });
  connect(host);
  registerFunctions(() => 'zh-CN');
  startFunctions(host, 'JUNHENG', functionsMetadata('zh-CN'));
  return host;
}

describe('worksheet functions of the add-in in the simulated Excel', () => {
  it('are called through the runtime of the client, and are busy till they answer', async () => {
    const host = hostWithFunctions();
    host.type('表', 'A1', '=JUNHENG.CV({279;137;935;160;402},{45;37;89;76;55})');
    expect(host.sheet('表').cell(0, 0).value).toBe('#BUSY!');
    await host.calculated();
    expect(host.sheet('表').cell(0, 0).value).toBeCloseTo(0.515257, 6);
    expect(host.roundTrips).toHaveLength(0);
  });

  it('follow the cells that they name', async () => {
    const host = hostWithFunctions();
    for (const [row, [books, pupils]] of [
      [10, 5],
      [20, 5],
    ].entries()) {
      host.type('表', `A${row + 1}`, books ?? 0);
      host.type('表', `B${row + 1}`, pupils ?? 0);
    }
    host.type('表', 'C1', '=JUNHENG.MEAN(A1:A2,B1:B2)');
    await host.calculated();
    expect(host.sheet('表').cell(0, 2).value).toBe(3);
    host.type('表', 'A1', 20);
    await host.calculated();
    expect(host.sheet('表').cell(0, 2).value).toBe(4);
    expect(host.functions.callCount).toBe(2);
  });

  it('show an error with the reason in words', async () => {
    const host = hostWithFunctions();
    host.type('表', 'A1', '=JUNHENG.CV(B1:B2,{1;2})');
    await host.calculated();
    expect(host.sheet('表').cell(0, 0)).toMatchObject({
      value: '#VALUE!',
      reason: expect.stringContaining('第1个是空的'),
    });
  });

  it('that nobody knows are #NAME?', () => {
    const host = hostWithFunctions();
    host.type('表', 'A1', '=JUNHENG.NICHTS(1)');
    expect(host.sheet('表').cell(0, 0).value).toBe('#NAME?');
  });

  it('are #NAME? in an Excel that has none', () => {
    const host = hostWithFunctions('2021');
    host.type('表', 'A1', '=JUNHENG.MEAN({10},{4})');
    expect(host.sheet('表').cell(0, 0).value).toBe('#NAME?');
  });

  it('are asked for again when the page of the add-in was loaded anew', async () => {
    const host = hostWithFunctions();
    host.runtimeGone();
    let wanted = 0;
    host.functions.onWanted = () => {
      wanted += 1;
    };
    host.type('表', 'A1', '=JUNHENG.MEAN({10},{4})');
    expect([wanted, host.functions.outstanding]).toEqual([1, 1]);
    host.functions.ready();
    await host.calculated();
    expect(host.sheet('表').cell(0, 0).value).toBe(2.5);
  });

  it('give several cells, and keep their results when the workbook is saved', async () => {
    const host = hostWithFunctions();
    host.type('表', 'A1', '=JUNHENG.MEAN({10},{4})+{1;2}');
    await host.calculated();
    expect([0, 1].map((row) => host.sheet('表').cell(row, 0).value)).toEqual([3.5, 4.5]);
    const reopened = new ExcelHost(host.workbook.save(), '365');
    expect(reopened.sheet('表').cell(1, 0)).toMatchObject({
      value: 4.5,
      spilledFrom: { row: 0, column: 0 },
    });
  });
});
