import type Fraction from 'fraction.js';

/** What is missing (缺口), in numerator units, never negative; whole numbers for people, rooms and sets. */
export interface Gap {
  readonly toStandard: Fraction;
  readonly toFloor: Fraction;
}
