import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/CellValue';
import { fingerprint } from '../../../src/workbook/notation/fingerprint';

test('numbers that agree in 15 digits are the same, a blank is the same as an empty text', () => {
  expect(fingerprint([[275.39999999999998, null]])).toBe(fingerprint([[275.4, '']]));
});

test.each<[string, CellValue[][], CellValue[][]]>([
  ['a number and its text', [[1]], [['1']]],
  ['a truth value and its text', [[true]], [['true']]],
  ['the same values in other cells', [['a', null]], [[null, 'a']]],
  ['the same values in other rows', [['a', 'b']], [['a'], ['b']]],
  ['the fifteenth digit', [[1.00000000000001]], [[1]]],
])('%s differ', (_what, a, b) => {
  expect(fingerprint(a)).not.toBe(fingerprint(b));
});

test('any changed cell changes the fingerprint', () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 9 }), fc.nat(), (row, at) => {
      const changed = row.map((value, i) => (i === at % row.length ? `${value}~` : value));
      expect(fingerprint([changed])).not.toBe(fingerprint([row]));
    }),
  );
});
