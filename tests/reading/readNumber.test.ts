import fc from 'fast-check';
import { readNumber } from '../../src/reading/schools/readNumber';
import type { CellValue } from '../../src/workbook/CellValue';

const read = (value: CellValue, unit: string | null = null): string => {
  const number = readNumber(value, unit);
  return number.kind === 'number' ? number.value.toFraction() : number.reason;
};

test.each<[CellValue, string]>([
  [275.39999999999998, '1377/5'],
  [0.1 + 0.2, '3/10'],
  [0, '0'],
  [-1, 'negative'],
  ['1,443', '1443'],
  ['36,654.8', '183274/5'],
  ['６５２', '652'],
  ["'652", '652'],
  [' 652　', '652'],
  ['2 934', '2934'],
  ['1 234 567.5', '2469135/2'],
  ['12 人', '12'],
  ['5\n', '5'],
  ['.5', '1/2'],
  ['1.2E3', '1200'],
  ['1.2E+3', '1200'],
  ['１，４４３', '1443'],
  ['1,234,567.5', '2469135/2'],
  ['\u00a0652\u00a0', '652'],
  ['１２．５', '25/2'],
  ['12e-1', '6/5'],
  ['-5', 'negative'],
])('%p is the number %s', (value, expected) => {
  expect(read(value)).toBe(expected);
});

test.each<CellValue>([
  null,
  '',
  '  ',
  '-',
  '—',
  '——',
  '－',
  '/',
  '*',
  '…',
  '...',
  '无',
  '未填',
  '。',
  '不详',
  'N/A',
])('%p is blank, never zero', (value) => {
  expect(read(value)).toBe('blank');
});

test.each<CellValue>([
  '600多',
  '411\n200',
  '900\n600',
  '28 3',
  '6 52',
  '1. 5',
  '2563(完中)',
  '≥20',
  '178 94.1%',
  '约300',
  '85％',
  '1:17',
  '1,44',
  '1.2.3',
  '12套餐',
  '12,34,567',
  '1,2345',
  '一',
  '2024-3-5',
  '2024年',
  '十二',
  '#12',
  '1.2E+3.5',
  '(12)',
  'TRUE',
  true,
  NaN,
  Infinity,
  '9'.repeat(41),
])('%p is not a number in a column of 人', (value) => {
  expect(read(value, '人')).toBe('not-a-number');
});

test.each(['#DIV/0!', '#N/A', '#REF!', '#VALUE!', '#NAME?'])('%s is an error cell', (value) => {
  expect(read(value)).toBe('error-cell');
});

test('a cell may repeat the unit of its column', () => {
  expect(read('12人', '人')).toBe('12');
  expect(read('12人')).toBe('12');
  expect(read('3.5万元', '万元')).toBe('7/2');
  expect(read('3065㎡', '㎡')).toBe('3065');
  expect(read('3065m2', '平方米')).toBe('3065');
});

test('only a column of values per pupil takes a value per pupil', () => {
  const perPupil = (text: string, unit: string | null): string => {
    const number = readNumber(text, unit, true);
    return number.kind === 'number' ? number.value.toFraction() : number.reason;
  };
  expect(perPupil('4.38㎡', '㎡/生')).toBe('219/50');
  expect(perPupil('2500元/生', '元/生')).toBe('2500');
  expect(perPupil('2500元/生', null)).toBe('2500');
  for (const unit of ['元', '万元', null]) expect(read('2500元/生', unit)).toBe('not-a-number');
  expect(read('12册/人', '册')).toBe('not-a-number');
});

test('a cell that names another unit of the same kind says more than the header', () => {
  const owned = (text: string, unit: string | null): string => {
    const number = readNumber(text, unit);
    return number.kind === 'number'
      ? `${number.value.toFraction()} ${number.ownUnit ?? ''}`
      : number.reason;
  };
  expect(owned('3.5万元', '元')).toBe('35000 万元');
  expect(owned('1200元', '万元')).toBe('1200 元');
  expect(owned('3亩', '㎡')).toBe('2000 亩');
  expect(owned('3.5万元', null)).toBe('35000 万元');
  expect(owned('12人', '元')).toBe('not-a-number');
  expect(owned('12台', '㎡')).toBe('not-a-number');
});

test('text and number of the same decimal are the same', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.integer({ min: 0, max: 4 }),
      (digits, places) => {
        const value = digits / 10 ** places;
        expect(read(String(value))).toBe(read(value));
      },
    ),
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+\d.,eE元人 ]*$/)), (text) => {
      expect(() => readNumber(text, '元')).not.toThrow();
    }),
  );
});
