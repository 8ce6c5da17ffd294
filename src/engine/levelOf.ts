import type Fraction from 'fraction.js';
import type { Level } from './Level';

/** What decides a level. */
export interface LevelQuestion {
  /** In the indicator's unit. */
  readonly numerator: Fraction;
  /** Pupils, more than 0. */
  readonly pupils: Fraction;
  readonly perPupils: number;
  /** Pupils ÷ numerator is judged, and the threshold is the most that it may be. */
  readonly inverse?: true;
  /** Standard value as decimal text. */
  readonly threshold: string;
  /** Share of the standard value as decimal text, e.g. `0.85`. */
  readonly floor: string;
}

/** Doubles of the two sides are off by less than 2⁻⁵⁰ of their size: farther apart they decide safely. */
const safeDistance = 1e-12;

/**
 * Level of a value, by `numerator × perPupils ≥ threshold × pupils` in exact numbers, never on a quotient:
 * 9 teachers for 1,000 pupils meet 0.9 per hundred. The same for the floor (threshold × share, unrounded). An inverse
 * indicator is met when `numerator × threshold ≥ pupils`; its floor is threshold ÷ share.
 */
export function levelOf(question: LevelQuestion): Level {
  const [gives, asks] = question.inverse
    ? [question.threshold, '1']
    : [String(question.perPupils), question.threshold];
  const has = question.numerator.valueOf() * Number(gives);
  const needs = question.pupils.valueOf() * Number(asks);
  if (reaches(question, { has, needs, share: '1' })) return 'met';
  return reaches(question, { has, needs, share: question.floor }) ? 'floor' : 'below';
}

function reaches(
  { numerator, pupils, perPupils, inverse, threshold }: LevelQuestion,
  { has, needs, share }: { readonly has: number; readonly needs: number; readonly share: string },
): boolean {
  const part = needs * Number(share);
  if (Math.abs(has - part) > safeDistance * Math.max(has, part)) return has > part;
  if (inverse) return numerator.mul(threshold).gte(pupils.mul(share));
  return numerator.mul(perPupils).gte(pupils.mul(threshold).mul(share));
}
