import type { FieldId } from '../../standards/FieldId';
import { fields } from '../../standards/fields';
import { cleanWords } from '../cells/cleanWords';
import { writtenUnit } from '../words/units';

/** Whether a unit, as a header would write it, measures a quantity: 万元 money, 亩 an area. */
export function fitsUnit(field: FieldId, unit: string): boolean {
  return writtenUnit(cleanWords(unit))?.measures.includes(fields[field].unit) ?? false;
}
