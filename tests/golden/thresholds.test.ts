import Fraction from 'fraction.js';
import { gapOf } from '../../src/engine/gapOf';
import { levelOf } from '../../src/engine/levelOf';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';

const question = (numerator: string, pupils: number, threshold: string, perPupils = 100) => ({
  numerator: new Fraction(numerator),
  pupils: new Fraction(pupils),
  perPupils,
  threshold,
  floor: '0.85',
});

test('9 teachers for 1,000 pupils meet 0.9 per hundred, 1,001 pupils do not', () => {
  expect(levelOf(question('9', 1000, '0.9'))).toBe('met');
  expect(levelOf(question('9', 1001, '0.9'))).toBe('floor');
});

test('the floor 2.3 × 0.85 = 1.955 is exact on both sides by one unit', () => {
  // In binary 2.3 * 0.85 is 1.9549999999999998.
  expect(levelOf(question('391', 20000, '2.3'))).toBe('floor');
  expect(levelOf(question('390', 20000, '2.3'))).toBe('below');
  expect(levelOf(question('391', 20001, '2.3'))).toBe('below');
});

test('the floor 0.85 × 5.3 = 4.505 is exact on both sides by one unit', () => {
  expect(levelOf(question('901', 20000, '5.3'))).toBe('floor');
  expect(levelOf(question('900', 20000, '5.3'))).toBe('below');
  expect(levelOf(question('4.505', 100, '5.3'))).toBe('floor');
  expect(levelOf(question('4.504999999999999', 100, '5.3'))).toBe('below');
});

test.each([
  ['qualified-teachers-per-100', '3.57', '4.505'],
  ['backbone-teachers-per-100', '0.85', '0.85'],
  ['pe-arts-teachers-per-100', '0.765', '0.765'],
  ['teaching-space-per-pupil', '3.825', '4.93'],
  ['sports-space-per-pupil', '6.375', '8.67'],
  ['equipment-value-per-pupil', '1700', '2125'],
  ['networked-classrooms-per-100', '1.955', '2.04'],
])('the floors of %s are the published %s and %s', (id, primary, junior) => {
  const indicator = qualityBalance2017.indicators.find((one) => one.id === id);
  const floorOf = (stage: 'primary' | 'junior') =>
    new Fraction(indicator?.threshold?.[stage] ?? 0).mul('0.85').toString();
  expect([floorOf('primary'), floorOf('junior')]).toEqual([primary, junior]);
});

test('gaps in people are whole: 8 of 9 for 1,000 pupils lack one to the standard, none to the floor', () => {
  const gap = gapOf({ ...question('8', 1000, '0.9'), unit: 'person' });
  expect([gap.toStandard.valueOf(), gap.toFloor.valueOf()]).toEqual([1, 0]);
  const worse = gapOf({ ...question('7', 1001, '0.9'), unit: 'person' });
  expect([worse.toStandard.valueOf(), worse.toFloor.valueOf()]).toEqual([3, 1]);
});

test('gaps in square metres are exact: 411 pupils with 4.38 each lack 49.32', () => {
  const gap = gapOf({ ...question('1800.18', 411, '4.5', 1), unit: 'square-metre' });
  expect(gap.toStandard.valueOf()).toBe(49.32);
  expect(gap.toFloor.valueOf()).toBe(0);
});
