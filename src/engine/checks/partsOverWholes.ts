import Fraction from 'fraction.js';
import { partsOfWholes, type PartsOfWhole } from '../../standards/partsOfWholes';
import type { EngineFinding } from '../EngineFinding';
import { isKnown } from '../isKnown';
import { aboutView } from './aboutView';
import { figureText } from './figureText';
import { healthFinding } from './healthFinding';
import type { QuantityView } from './QuantityView';

/** Parts that are more than their whole (K2, K6), each whole and its parts once. */
export function partsOverWholes(view: QuantityView): EngineFinding[] {
  const exceeding = partsOfWholes.flatMap((rule) => exceedingParts(view, rule));
  // Degrees are listed in two ways: one of them is enough.
  const seen = new Set<string>();
  return exceeding
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .map(({ finding }) => finding);
}

function exceedingParts(
  view: QuantityView,
  { parts, whole, rule }: PartsOfWhole,
): { key: string; finding: EngineFinding }[] {
  const all = view.amounts[whole];
  const known = parts.flatMap((field) => {
    const amount = view.amounts[field];
    return isKnown(amount) ? [{ field, amount }] : [];
  });
  // A sum needs at least two parts; a single one has its own entry.
  if (!isKnown(all) || known.length < Math.min(2, parts.length)) return [];
  const sum = known.reduce((total, { amount }) => total.add(amount.value), new Fraction(0));
  if (!sum.gt(all.value)) return [];
  const isOne = parts.length === 1;
  const details = { sum: figureText(sum), total: figureText(all.value) };
  const about = {
    sources: [...known.flatMap(({ amount }) => amount.sources), ...all.sources],
    ...aboutView(view),
  };
  const names = known.map(({ field }) => field);
  const finding = isOne
    ? healthFinding('part-exceeds-whole', { ...about, fields: [...names, whole], details })
    : healthFinding('parts-exceed-whole', {
        ...about,
        fields: [whole, ...names],
        details,
      });
  return [
    { key: isOne ? `${parts.join()}<${whole}` : `${rule}<${whole}/${names.join()}`, finding },
  ];
}
