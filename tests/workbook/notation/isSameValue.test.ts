import { isSameValue } from '../../../src/workbook/notation/isSameValue';

it.each([
  [0.1 + 0.2, 0.3, true],
  [1.00000000000001, 1, false],
  [null, '', true],
  [null, 0, false],
  ['', 0, false],
  ['5', 5, false],
  [true, 1, false],
  ['甲', '甲', true],
])('%p and %p the same: %p', (a, b, expected) => {
  expect(isSameValue(a, b)).toBe(expected);
  expect(isSameValue(b, a)).toBe(expected);
});
