import { fields } from '../../standards/fields';
import type { FieldId } from '../../standards/FieldId';
import type { Unit } from '../../standards/Unit';

/** A unit that a clerk may choose, and the decimal text by which it is multiplied. */
export interface UnitChoice {
  /** As a header writes it. */
  readonly unit: string;
  readonly factor: string;
}

const own = (unit: string): UnitChoice => ({ unit, factor: '1' });
const choices: Readonly<Record<Unit, readonly UnitChoice[]>> = {
  person: [own('人'), { unit: '万人', factor: '10000' }],
  class: [own('班')],
  grade: [],
  room: [own('间')],
  set: [own('台')],
  volume: [own('册'), { unit: '千册', factor: '1000' }, { unit: '万册', factor: '10000' }],
  'square-metre': [
    own('㎡'),
    { unit: '亩', factor: '2000/3' },
    { unit: '公顷', factor: '10000' },
    { unit: '万㎡', factor: '10000' },
  ],
  yuan: [own('元'), { unit: '千元', factor: '1000' }, { unit: '万元', factor: '10000' }],
  'yes-no': [],
};

/** The units that fit a field, its own first; one or none where there is nothing to choose. */
export function unitChoices(field: FieldId): readonly UnitChoice[] {
  return choices[fields[field].unit];
}
