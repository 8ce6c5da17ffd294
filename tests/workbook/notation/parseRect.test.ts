import { parseRect } from '../../../src/workbook/notation/parseRect';
import { rectAddress } from '../../../src/workbook/notation/rectAddress';

test.each([
  ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['$B$3:aa5', { top: 2, left: 1, bottom: 4, right: 26 }],
  ['D9:B2', { top: 1, left: 1, bottom: 8, right: 3 }],
  ["'小 学'!C:F", { top: 0, left: 2, bottom: 1048575, right: 5 }],
  ['3:9', { top: 2, left: 0, bottom: 8, right: 16383 }],
])('parseRect reads %s', (address, rect) => {
  expect(parseRect(address)).toEqual(rect);
});

test.each(['', 'A', '7', 'A1:', 'A:5', '小学', 'ABCD1', 'A0'])(
  'parseRect refuses %p',
  (address) => {
    expect(parseRect(address)).toBeNull();
  },
);

test('rectAddress writes what parseRect reads', () => {
  const rect = { top: 2, left: 25, bottom: 1234, right: 52 };
  expect(rectAddress(rect)).toBe('Z3:BA1235');
  expect(parseRect(rectAddress(rect))).toEqual(rect);
});
