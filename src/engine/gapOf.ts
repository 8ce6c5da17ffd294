import Fraction from 'fraction.js';
import type { Unit } from '../standards/Unit';
import type { Gap } from './Gap';
import type { LevelQuestion } from './levelOf';
import { neededFor } from './neededFor';
import { signOf } from '../numeric/signOf';

const countable: ReadonlySet<Unit> = new Set(['person', 'class', 'room', 'set']);

/**
 * What is missing to the standard and to the floor, in numerator units, never negative. People, rooms and
 * sets are rounded up to whole ones: max(0, ⌈threshold × pupils ÷ perPupils − numerator⌉), or of an inverse indicator
 * max(0, ⌈pupils ÷ threshold − numerator⌉).
 */
export function gapOf(question: LevelQuestion & { readonly unit: Unit }): Gap {
  const needed = neededFor(question);
  const missing = (target: Fraction): Fraction => {
    const gap = target.sub(question.numerator);
    if (signOf(gap) <= 0) return new Fraction(0);
    return countable.has(question.unit) ? gap.ceil() : gap;
  };
  return { toStandard: missing(needed), toFloor: missing(needed.mul(question.floor)) };
}
