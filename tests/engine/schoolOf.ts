import Fraction from 'fraction.js';
import type { School, StageAmounts } from '../../src/engine/School';
import type { FieldId } from '../../src/standards/FieldId';

type Given = number | string | null | Readonly<Record<string, number | string | null>>;

/** A school from plain numbers: `null` is a blank cell, an object gives amounts per stage. */
export function schoolOf(
  about: Partial<Omit<School, 'amounts'>> & { readonly name: string },
  amounts: Readonly<Partial<Record<FieldId, Given>>>,
): School {
  return {
    code: null,
    kind: 'unknown',
    sponsor: 'county',
    stage: 'primary',
    branchOf: null,
    stated: {},
    source: `表!B${about.name.length}`,
    ...about,
    amounts: Object.fromEntries(
      Object.entries(amounts).map(([field, given]) => [field, stageAmounts(field, given)]),
    ),
  };
}

function stageAmounts(field: string, given: Given): StageAmounts {
  const perStage = given !== null && typeof given === 'object' ? given : { whole: given };
  return Object.fromEntries(
    Object.entries(perStage).map(([stage, value]) => {
      const sources = [`表!${field}-${stage}`];
      return [
        stage,
        value === null ? { missing: 'blank', sources } : { value: new Fraction(value), sources },
      ];
    }),
  );
}
