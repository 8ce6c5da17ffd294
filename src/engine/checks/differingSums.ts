import Fraction from 'fraction.js';
import type { FieldId } from '../../standards/FieldId';
import { sumsOfParts } from '../../standards/sumsOfParts';
import type { Amount } from '../Amount';
import type { EngineFinding } from '../EngineFinding';
import { isKnown } from '../isKnown';
import type { School } from '../School';
import { aboutView } from './aboutView';
import { figureText } from './figureText';
import { healthFinding } from './healthFinding';
import type { QuantityView } from './QuantityView';

type Known = Extract<Amount, { value: unknown }>;

/** Parts that do not come to the total the table states (K20): kinds of teachers, and the stages of a school. */
export function differingSums(view: QuantityView): EngineFinding[] {
  const totals = new Set(sumsOfParts.map(({ total }) => total));
  const ofFields = [...totals].flatMap((total) => differingTotal(view, total));
  return view.stage === null ? [...ofFields, ...differingStages(view)] : ofFields;
}

function differingTotal(view: QuantityView, total: FieldId): EngineFinding[] {
  const all = view.amounts[total];
  if (!isKnown(all)) return [];
  const ways = sumsOfParts.flatMap((one) => {
    const amounts = one.parts.map((field) => view.amounts[field]).filter(isKnown);
    return one.total === total && amounts.length === one.parts.length
      ? [{ fields: one.parts, amounts, sum: sumOf(amounts) }]
      : [];
  });
  const [first] = ways;
  if (!first || ways.some(({ sum }) => sum.equals(all.value))) return [];
  return [differs({ ...first, total, all }, aboutView(view))];
}

/** The stages of a school against its own total, where every stage that it has is given. */
function differingStages({ school }: QuantityView): EngineFinding[] {
  return (Object.keys(school.amounts) as FieldId[]).flatMap((field): EngineFinding[] => {
    const { whole, ...parts } = school.amounts[field] ?? {};
    const amounts = Object.values(parts).filter(isKnown);
    const isComplete = amounts.length >= 2 && amounts.length === stagesOf(school, parts);
    if (!isKnown(whole) || !isComplete) return [];
    const sum = sumOf(amounts);
    if (sum.equals(whole.value)) return [];
    return [
      differs({ fields: [], amounts, sum, total: field, all: whole }, { school: school.name }),
    ];
  });
}

/** How many stages there are to add: those with pupils and those given for this quantity. */
function stagesOf({ amounts }: School, parts: object): number {
  const { whole: _, ...pupils } = amounts.pupils ?? {};
  return new Set([...Object.keys(pupils), ...Object.keys(parts)]).size;
}

function differs(
  found: {
    readonly fields: readonly FieldId[];
    readonly amounts: readonly Known[];
    readonly sum: Fraction;
    readonly total: FieldId;
    readonly all: Known;
  },
  about: Pick<EngineFinding, 'school' | 'stage'>,
): EngineFinding {
  const { fields, amounts, sum, total, all } = found;
  return healthFinding('parts-differ', {
    sources: [...amounts.flatMap(({ sources }) => sources), ...all.sources],
    ...about,
    fields: [total, ...fields],
    details: { sum: figureText(sum), total: figureText(all.value) },
  });
}

function sumOf(amounts: readonly Known[]): Fraction {
  return amounts.reduce((sum, { value }) => sum.add(value), new Fraction(0));
}
