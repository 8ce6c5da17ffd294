import fc from 'fast-check';
import Fraction from 'fraction.js';
import { compensatedSum } from '../../src/numeric/compensatedSum';
import { exactNumber } from '../../src/numeric/exactNumber';
import { roundHalfUp } from '../../src/numeric/roundHalfUp';

test.each([
  [275.39999999999998, '275.4'],
  [0.1 + 0.2, '0.3'],
  [-1e-7, '-0.0000001'],
  [1.5e20, '150000000000000000000'],
  [1234567890123456, '1234567890123456'],
  [0, '0'],
])('exactNumber takes %p as %s', (value, text) => {
  expect(exactNumber(value).equals(text)).toBe(true);
});

test('exactNumber gives back every decimal of up to 15 digits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999999999, max: 999999999 }),
      fc.integer({ min: 0, max: 6 }),
      (digits, scale) => {
        const exact = new Fraction(BigInt(digits), 10n ** BigInt(scale));
        expect(exactNumber(exact.valueOf()).equals(exact)).toBe(true);
      },
    ),
  );
});

test.each([
  [2.345, 2, '2.35'],
  [-2.345, 2, '-2.35'],
  [1.005, 2, '1.01'],
  [0.4995, 3, '0.500'],
  [-0.001, 2, '0.00'],
  [12, 0, '12'],
  [0.5, 0, '1'],
])('roundHalfUp(%p, %p) prints %s', (value, digits, text) => {
  expect(roundHalfUp(value, digits)).toBe(text);
});

test('compensatedSum keeps what a plain sum loses', () => {
  expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
  expect(compensatedSum([])).toBe(0);
});
