import { healthRules } from '../../standards/healthRules';
import { roundHalfUp } from '../../numeric/roundHalfUp';
import { signOf } from '../../numeric/signOf';
import type { EngineFinding } from '../EngineFinding';
import { isKnown } from '../isKnown';
import type { Section } from '../Section';
import { healthFinding } from './healthFinding';

const { low, high } = healthRules.K5.limits;

/** Equipment per pupil that is most likely a mix-up of 万元 and 元 (K5). No equipment at all is no question of units. */
export function implausibleEquipment(section: Section): EngineFinding[] {
  const { pupils, school, stage } = section;
  const value = section.amounts['equipment-value'];
  if (!isKnown(value) || !isKnown(pupils) || signOf(value.value) === 0) return [];
  if (signOf(pupils.value) === 0) return [];
  const perPupil = value.value.valueOf() / pupils.value.valueOf();
  if (perPupil >= Number(low) && perPupil <= Number(high)) return [];
  return [
    healthFinding('per-pupil-implausible', {
      sources: value.sources,
      school: school.name,
      stage,
      fields: ['equipment-value'],
      details: { perPupil: roundHalfUp(perPupil, 2) },
    }),
  ];
}
