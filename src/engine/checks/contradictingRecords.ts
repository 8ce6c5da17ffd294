import type { FieldId } from '../../standards/FieldId';
import { signOf } from '../../numeric/signOf';
import type { EngineFinding } from '../EngineFinding';
import { isKnown } from '../isKnown';
import { aboutView } from './aboutView';
import { figuresText } from './figuresText';
import { healthFinding } from './healthFinding';
import type { QuantityView } from './QuantityView';

/** Records that contradict each other: backbone teachers without training (K3), laboratories without equipment (K4). */
export function contradictingRecords(view: QuantityView): EngineFinding[] {
  const isZero = (field: FieldId): boolean => signIn(view, field) === 0;
  const isPositive = (field: FieldId): boolean => signIn(view, field) === 1;
  const found: EngineFinding[] = [];
  const report = (code: EngineFinding['code'], fields: readonly FieldId[]): void => {
    const sources = fields.flatMap((field) => view.amounts[field]?.sources ?? []);
    const details = { figures: figuresText(fields.map((field) => view.amounts[field])) };
    found.push(healthFinding(code, { sources, ...aboutView(view), fields, details }));
  };
  if (isPositive('backbone-teachers') && isZero('county-trainings')) {
    report('backbone-without-training', ['backbone-teachers', 'county-trainings']);
  }
  if (isPositive('laboratory-standard') && isZero('equipment-value')) {
    report('laboratory-without-equipment', ['laboratory-standard', 'equipment-value']);
  }
  return found;
}

/** The sign of a quantity, or `null` where it is not known. */
function signIn({ amounts }: QuantityView, field: FieldId): number | null {
  const amount = amounts[field];
  return isKnown(amount) ? signOf(amount.value) : null;
}
