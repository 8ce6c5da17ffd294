import { dispersion } from '../../src/engine/dispersion';
import { evaluate } from '../../src/engine/evaluate';
import { basicBalance2012 } from '../../src/standards/basicBalance2012';
import Fraction from 'fraction.js';
import { schoolOf } from '../engine/schoolOf';

// 县域义务教育校际均衡指标计算方法: five primary schools, printed there as 0.52.
const pupils = [45, 37, 89, 76, 55];
const books = [279, 137, 935, 160, 402];

test('the published five-school example gives mean 6.334437 and coefficient 0.515257', () => {
  const result = dispersion(
    pupils.map((count, i) => ({
      pupils: new Fraction(count),
      resource: new Fraction(books[i] ?? 0),
    })),
  );
  expect(result.mean).toEqual({ value: expect.closeTo(6.334437, 6) });
  expect(result.standardDeviation).toEqual({ value: expect.closeTo(3.263861, 6) });
  expect(result.coefficient).toEqual({ value: expect.closeTo(0.515257, 6) });
});

test('the same example comes out of a whole evaluation by basic balance', () => {
  const schools = pupils.map((count, i) =>
    schoolOf({ name: `小学${i + 1}` }, { pupils: count, books: books[i] ?? 0 }),
  );
  const [primary] = evaluate(schools, basicBalance2012).stages;
  expect(primary?.indicators.map(({ indicator }) => indicator.id)).toEqual(['books-per-pupil']);
  expect(primary?.indicators[0]?.coefficient).toEqual({ value: expect.closeTo(0.515257, 6) });
  expect(primary?.verdict).toBe('unknown');
});
