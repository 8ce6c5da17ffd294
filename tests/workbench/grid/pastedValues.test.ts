import { pastedValues } from '../../../src/workbench/grid/pastedValues';

describe('pastedValues', () => {
  it('cuts the text of a clipboard into rows and cells', () => {
    expect(pastedValues('城关小学\t1,286\r\n乡中心校\t\r\n')).toEqual([
      ['城关小学', 1286],
      ['乡中心校', ''],
    ]);
  });

  it('leaves what is no plain number as text', () => {
    expect(pastedValues('12.50\t-3\t1,28\t=A1\t0.8%')).toEqual([[12.5, -3, '1,28', '=A1', '0.8%']]);
  });
});
