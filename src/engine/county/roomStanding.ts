import Fraction from 'fraction.js';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { SpecialRoomsTest } from '../../standards/county/CountyTest';
import { signOf } from '../../numeric/signOf';
import type { RoomFact } from './CountyFacts';
import { isYear } from './isYear';

/** What decides the least area of a school's rooms. */
export interface RoomSchool {
  readonly stages: readonly EvaluatedStage[];
  /** Whether it is a village school with small classes; `null` where nobody says. */
  readonly isRuralSmall: boolean | null;
}

/**
 * Whether a room counts for a use: its area reaches one of the least areas that hold for it. `maybe` where a fact that
 * would decide is missing. The rooms of a small village school with junior classes are held to the junior area.
 */
export function roomStanding(
  room: RoomFact,
  use: 'music' | 'fine-arts',
  { rule, school }: { readonly rule: SpecialRoomsTest; readonly school: RoomSchool },
): 'yes' | 'maybe' | 'no' {
  if (room.use !== null && room.use !== use) return 'no';
  const { area } = room;
  if (!area || signOf(area) < 0) return 'maybe';
  const reaches = (least: string): boolean => area.compare(new Fraction(least)) >= 0;
  const chances = [
    { holds: true as boolean | null, least: rule.area[use] },
    ...(rule.built ? [{ holds: isBuiltBy(room, rule.built.by), least: rule.built.area[use] }] : []),
    ...(rule.ruralSmall
      ? [
          {
            holds: school.isRuralSmall,
            least: rule.ruralSmall.area[school.stages.includes('junior') ? 'junior' : 'primary'],
          },
        ]
      : []),
  ].filter(({ least }) => reaches(least));
  const isCertain = chances.some(({ holds }) => holds === true);
  if (isCertain) return room.use === null ? 'maybe' : 'yes';
  return chances.some(({ holds }) => holds === null) ? 'maybe' : 'no';
}

function isBuiltBy({ built }: RoomFact, by: string): boolean | null {
  return built && isYear(built) ? built.compare(by) <= 0 : null;
}
