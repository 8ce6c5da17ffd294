import { rangeAddress } from '../../../src/workbench/grid/rangeAddress';

const area = { startRow: 2, startColumn: 0, endRow: 44, endColumn: 17 };

describe('rangeAddress', () => {
  it('writes cells, whole columns and whole rows as Excel does', () => {
    expect(rangeAddress(area)).toBe('A3:R45');
    expect(rangeAddress({ ...area, rangeType: 2 })).toBe('A:R');
    expect(rangeAddress({ ...area, rangeType: 1 })).toBe('3:45');
  });
});
