import type { Column } from '../../reading/Column';
import { fields } from '../../standards/fields';
import type { FieldId } from '../../standards/FieldId';
import { unitChoices } from './unitChoices';
import type { UnitChoice } from './unitChoices';

/**
 * The unit of a column's cells, if it held `field`: the one its header gives, else the one by which its cells are
 * taken now. `null` where neither says anything.
 */
export function unitOfColumn({ meaning, unit }: Column, field: FieldId): UnitChoice | null {
  const choices = unitChoices(field);
  const isSameKind = meaning.kind === 'field' && fields[meaning.field].unit === fields[field].unit;
  const listed = unit?.replace(/^(?:平方米|平米|[mM][2²])$/, '㎡');
  const written = choices.find((choice) => choice.unit === listed);
  if (!isSameKind) return written ?? null;
  const { factor } = meaning;
  if (written?.factor === factor) return written;
  // A unit that no list holds (百元) stays as it is written.
  return (
    choices.find((choice) => choice.factor === factor) ?? (unit === null ? null : { unit, factor })
  );
}
