import Fraction from 'fraction.js';
import { isAtLeast } from '../numeric/isAtLeast';
import type { Level } from './Level';

/** What decides a level. */
export interface LevelQuestion {
  /** In the indicator's unit. */
  readonly numerator: Fraction;
  /** Pupils, more than 0. */
  readonly pupils: Fraction;
  readonly perPupils: number;
  /** Standard value as decimal text. */
  readonly threshold: string;
  /** Share of the standard value as decimal text, e.g. `0.85`. */
  readonly floor: string;
}

/**
 * Level of a value, by `numerator × perPupils ≥ threshold × pupils` in exact numbers, never on a quotient:
 * 9 teachers for 1,000 pupils meet 0.9 per hundred. The same for the floor (threshold × share, unrounded).
 */
export function levelOf(question: LevelQuestion): Level {
  const resource = question.numerator.mul(question.perPupils);
  const needed = question.pupils.mul(question.threshold);
  if (isAtLeast(resource, needed)) return 'met';
  return isAtLeast(resource, needed.mul(new Fraction(question.floor))) ? 'floor' : 'below';
}
