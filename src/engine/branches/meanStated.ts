import { signOf } from '../../numeric/signOf';
import type { Amount } from '../Amount';
import { isKnown } from '../isKnown';

/** A stated value per pupil with the pupils it speaks of. */
export interface StatedValue {
  readonly stated: Amount;
  readonly pupils: Amount;
}

/**
 * The value per pupil of a main school and its branch together: both stated values, weighted by pupils. A part
 * without pupils does not count; where a value or a number of pupils is missing, so is the joint one.
 */
export function meanStated(main: StatedValue, branch: StatedValue): Amount {
  const parts = [main, branch];
  const sources = parts.flatMap(({ stated, pupils }) => [...stated.sources, ...pupils.sources]);
  const counted = parts.filter(({ pupils }) => !isKnown(pupils) || signOf(pupils.value) > 0);
  const [first, second] = counted;
  if (!first) return { missing: 'no-pupils', sources };
  if (!second) return { ...first.stated, sources };
  for (const { stated, pupils } of counted) {
    if ('missing' in pupils) return { missing: pupils.missing, sources };
    if ('missing' in stated) return { missing: stated.missing, sources };
  }
  const known = counted.flatMap(({ stated, pupils }) =>
    isKnown(stated) && isKnown(pupils) ? [{ value: stated.value, weight: pupils.value }] : [],
  );
  const all = known.map(({ weight }) => weight).reduce((sum, weight) => sum.add(weight));
  const sum = known.map(({ value, weight }) => value.mul(weight)).reduce((a, b) => a.add(b));
  return { value: sum.div(all), sources };
}
