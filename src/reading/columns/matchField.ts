import type { FieldId } from '../../standards/FieldId';
import type { Stage } from '../../standards/Stage';
import { componentWords, degreeAndAbove } from './componentWords';
import { fieldWords } from './fieldWords';
import { indoorSaid } from './indoorSaid';

export interface FieldMatch {
  readonly field: FieldId;
  readonly strength: number;
  readonly isDoubtful: boolean;
}

/** Words of a header path from the top down, bare, with what stood in brackets. */
export interface FieldClue {
  /** The words that name the column. */
  readonly bare: string;
  /** All words above them. */
  readonly above: string;
  readonly notes: string;
  /** Those of the naming level and below. */
  readonly ownNotes: string;
  readonly stage: Stage | null;
}

/**
 * The raw quantities that bare header words may name, the clearest first; none where the words fit by their end
 * alone.
 */
export function matchField(clue: FieldClue): FieldMatch[] {
  const hits = fieldWords.filter(({ pattern }) => pattern.test(clue.bare));
  if (hits.length > 0) {
    const matches = hits.map(({ field, strength }): FieldMatch => {
      const rival = hits.some((hit) => hit.field !== field && hit.strength === strength);
      return { field: asNoted(field, clue), strength, isDoubtful: rival || strength === 1 };
    });
    return matches.sort((a, b) => b.strength - a.strength);
  }
  const match = matchComponent(clue) ?? matchDegreeAndAbove(clue);
  return match ? [match] : [];
}

/** What a bracket makes of an area: net rooms, or a sports area with or without the indoor rooms. */
function asNoted(field: FieldId, clue: FieldClue): FieldId {
  const said = indoorSaid(clue.ownNotes);
  if (field === 'sports-ground' && said === 'in') return 'sports-space';
  if (field === 'sports-space' && said === 'out') return 'sports-ground';
  return asNet(field, clue);
}

/** 教学及辅助用房 from which indoor sport rooms are already taken out. */
function asNet(field: FieldId, { notes, above }: FieldClue): FieldId {
  const isNet = /净|不含|不包括|扣除|已减|除(?:室内)?体育/.test(`${notes} ${above}`);
  return field === 'teaching-space' && isNet ? 'teaching-space-net' : field;
}

function matchComponent({ bare, above }: FieldClue): FieldMatch | null {
  const hit = componentWords.find(({ pattern }) => pattern.test(bare));
  if (!hit || hit.notUnder.test(above)) return null;
  const isGrounded = /教师|学历|职称|职务/.test(bare) || hit.under.test(above);
  return { field: hit.field, strength: isGrounded ? 2 : 1, isDoubtful: !isGrounded };
}

function matchDegreeAndAbove({ bare, stage }: FieldClue): FieldMatch | null {
  if (stage !== 'primary' && stage !== 'junior') return null;
  return degreeAndAbove[stage].test(bare)
    ? { field: 'teachers-above-degree', strength: 2, isDoubtful: false }
    : null;
}
