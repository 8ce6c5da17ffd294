import fc from 'fast-check';
import Fraction from 'fraction.js';
import { dispersion } from '../../src/engine/dispersion';
import type { WeightedResource } from '../../src/engine/dispersion';
import { isWithinLimit } from '../../src/engine/isWithinLimit';
import { levelOf } from '../../src/engine/levelOf';
import { splitShares } from '../../src/engine/splitShares';
import { sharedResourceSplit } from '../../src/standards/sharedResourceSplit';

const section = fc
  .record({ pupils: fc.integer({ min: 1, max: 4000 }), resource: fc.integer({ min: 0, max: 2e6 }) })
  .map(({ pupils, resource }) => ({
    pupils: new Fraction(pupils),
    resource: new Fraction(resource, 100),
  }));
const county = fc.array(section, { minLength: 1, maxLength: 60 });

const coefficientOf = (sections: readonly WeightedResource[]): number | null => {
  const { coefficient } = dispersion(sections);
  return 'value' in coefficient ? coefficient.value : null;
};
const expectSame = (a: number | null, b: number | null): void => {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, a));
};

test('the order of schools does not change the coefficient', () => {
  fc.assert(
    fc.property(county, (sections) => {
      expectSame(coefficientOf(sections), coefficientOf([...sections].reverse()));
    }),
  );
});

test('the unit of the resource does not change the coefficient', () => {
  fc.assert(
    fc.property(county, (sections) => {
      const inWan = sections.map((one) => ({ ...one, resource: one.resource.div(10000) }));
      expectSame(coefficientOf(sections), coefficientOf(inWan));
    }),
  );
});

test('a school split into two equal halves does not change the coefficient', () => {
  fc.assert(
    fc.property(county, (sections) => {
      const halves = sections.flatMap(({ pupils, resource }) => {
        const half = { pupils: pupils.div(2), resource: resource.div(2) };
        return [half, half];
      });
      expectSame(coefficientOf(sections), coefficientOf(halves));
    }),
  );
});

test('schools with the same value per pupil have coefficient 0', () => {
  fc.assert(
    fc.property(county, fc.integer({ min: 1, max: 999 }), (sections, each) => {
      const equal = sections.map(({ pupils }) => ({ pupils, resource: pupils.mul(each) }));
      expect(coefficientOf(equal)).toBeLessThan(1e-9);
    }),
  );
});

test('no coefficient is NaN, infinite or negative; a zero mean has none', () => {
  fc.assert(
    fc.property(county, (sections) => {
      const value = coefficientOf(sections);
      if (value === null) expect(sections.every(({ resource }) => resource.n === 0n)).toBe(true);
      else expect(Number.isFinite(value) && value >= 0).toBe(true);
    }),
  );
});

test('the limit is exact: the square of a coefficient that is rational is met at itself', () => {
  // Two schools of one pupil with 1 − d and 1 + d: mean 1, deviation d, coefficient exactly d.
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999999 }), (millionths) => {
      const d = new Fraction(millionths, 1000000);
      const pupils = new Fraction(1);
      const sections = [
        { pupils, resource: new Fraction(1).sub(d) },
        { pupils, resource: new Fraction(1).add(d) },
      ];
      const coefficient = coefficientOf(sections) ?? NaN;
      const below = d.sub('1/1000000000000').toString(20);
      expect(isWithinLimit(coefficient, d.toString(), sections)).toBe(true);
      expect(isWithinLimit(coefficient, below, sections)).toBe(false);
    }),
  );
});

test('exactly the standard is met and exactly the floor is held, whatever the pupils; a hair less is not', () => {
  const hair = new Fraction(1, 10n ** 15n);
  const thresholds = fc.constantFrom('4.2', '5.3', '0.9', '2.3', '7.5', '10.2', '2.4');
  fc.assert(
    fc.property(thresholds, fc.integer({ min: 1, max: 4000 }), (threshold, count) => {
      const pupils = new Fraction(count);
      const level = (numerator: Fraction) =>
        levelOf({ numerator, pupils, perPupils: 100, threshold, floor: '0.85' });
      const enough = pupils.mul(threshold).div(100);
      const held = enough.mul('0.85');
      expect([level(enough), level(enough.sub(hair))]).toEqual(['met', 'floor']);
      expect([level(held), level(held.sub(hair))]).toEqual(['floor', 'below']);
    }),
  );
});

test('more resource never worsens a level', () => {
  const rank = { below: 0, floor: 1, met: 2, unknown: -1 };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100000 }),
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 1, max: 4000 }),
      (less, extra, pupils) => {
        const level = (tenths: number) =>
          levelOf({
            numerator: new Fraction(tenths, 10),
            pupils: new Fraction(pupils),
            perPupils: 100,
            threshold: '2.3',
            floor: '0.85',
          });
        expect(rank[level(less + extra)]).toBeGreaterThanOrEqual(rank[level(less)]);
      },
    ),
  );
});

test('shares of a school of several stages add up to one, and a junior pupil gets 1.1 of a primary one', () => {
  const pupils = fc.integer({ min: 1, max: 3000 });
  fc.assert(
    fc.property(pupils, pupils, pupils, (primary, junior, senior) => {
      const shares = splitShares(
        {
          primary: new Fraction(primary),
          junior: new Fraction(junior),
          senior: new Fraction(senior),
        },
        sharedResourceSplit,
      );
      const sum = Object.values(shares).reduce((all, { share }) => all.add(share), new Fraction(0));
      expect(sum.equals(1)).toBe(true);
      const each = (stage: 'primary' | 'junior', count: number) => shares[stage]?.share.div(count);
      expect(each('junior', junior)?.equals(each('primary', primary)?.mul('1.1') ?? 0)).toBe(true);
    }),
  );
});
