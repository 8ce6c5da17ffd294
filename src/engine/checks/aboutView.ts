import type { EngineFinding } from '../EngineFinding';
import type { QuantityView } from './QuantityView';

/** School and stage of a finding about a view. */
export function aboutView({
  school,
  stage,
}: QuantityView): Pick<EngineFinding, 'school' | 'stage'> {
  return { school: school.name, ...(stage ? { stage } : {}) };
}
