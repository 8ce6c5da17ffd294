import type { FieldId } from '../../standards/FieldId';
import { healthRules } from '../../standards/healthRules';
import { signOf } from '../../numeric/signOf';
import type { EngineFinding } from '../EngineFinding';
import { isKnown } from '../isKnown';
import { aboutView } from './aboutView';
import { figureText } from './figureText';
import { healthFinding } from './healthFinding';
import type { QuantityView } from './QuantityView';

const { music, fineArts } = healthRules.K15.limits;
const kinds: readonly (readonly [rooms: FieldId, area: FieldId, each: string])[] = [
  ['music-rooms', 'music-room-area', music],
  ['fine-arts-rooms', 'fine-arts-room-area', fineArts],
];

/** Music and art rooms whose area together is less than so many rooms need (K15). */
export function smallRooms(view: QuantityView): EngineFinding[] {
  return kinds.flatMap(([field, areaField, each]): EngineFinding[] => {
    const [rooms, area] = [view.amounts[field], view.amounts[areaField]];
    if (!isKnown(rooms) || !isKnown(area) || signOf(rooms.value) <= 0) return [];
    if (area.value.gte(rooms.value.mul(each))) return [];
    return [
      healthFinding('rooms-too-small', {
        sources: [...area.sources, ...rooms.sources],
        ...aboutView(view),
        fields: [field],
        details: { rooms: figureText(rooms.value), area: figureText(area.value), each },
      }),
    ];
  });
}
