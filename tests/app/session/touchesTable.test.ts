import { touchesTable } from '../../../src/app/session/touchesTable';
import { assessmentFor } from './assessmentFor';

const edited = (address: string, sheet = '表') =>
  touchesTable({ kind: 'edited', sheet, address }, assessmentFor());

test.each(['B3', 'A1:C6', 'C:C', '3:3', 'Z9,B2', 'A5:C2'])('an edit in %s counts', (address) => {
  expect(edited(address)).toBe(true);
});

test.each(['D3', 'A7:C9', 'B5', 'A5:C6', 'B5,C6'])('an edit in %s does not', (address) => {
  expect(edited(address)).toBe(false);
});

test('an edit in another sheet does not count', () => {
  expect(edited('B3', '别的表')).toBe(false);
});

test('selecting cells is no edit', () => {
  expect(touchesTable({ kind: 'selected', sheet: '表', address: 'B3' }, assessmentFor())).toBe(
    false,
  );
});

test('an address that cannot be read counts, so that no change is missed', () => {
  expect(edited('?')).toBe(true);
});
