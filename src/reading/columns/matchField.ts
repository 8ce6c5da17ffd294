import type { FieldId } from '../../standards/FieldId';
import type { Stage } from '../../standards/Stage';
import { componentWords, degreeAndAbove } from './componentWords';
import { fieldWords } from './fieldWords';

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
  readonly stage: Stage | null;
}

/** The raw quantity that bare header words name, or `null`. Words that fit by their end alone never match. */
export function matchField(clue: FieldClue): FieldMatch | null {
  const hits = fieldWords.filter(({ pattern }) => pattern.test(clue.bare));
  const best = hits.reduce<(typeof hits)[number] | null>(
    (top, hit) => (top && top.strength >= hit.strength ? top : hit),
    null,
  );
  if (best) {
    const rival = hits.some((hit) => hit.field !== best.field && hit.strength === best.strength);
    const isDoubtful = rival || best.strength === 1;
    return { field: asNet(best.field, clue), strength: best.strength, isDoubtful };
  }
  return matchComponent(clue) ?? matchDegreeAndAbove(clue);
}

/** 教学及辅助用房 from which indoor sport rooms are already taken out. */
function asNet(field: FieldId, { notes, above }: FieldClue): FieldId {
  const isNet = /净|不含|扣除|已减|除(?:室内)?体育/.test(`${notes} ${above}`);
  return field === 'teaching-space' && isNet ? 'teaching-space-net' : field;
}

function matchComponent({ bare, above }: FieldClue): FieldMatch | null {
  const hit = componentWords.find(({ pattern }) => pattern.test(bare));
  if (!hit || hit.notUnder.test(above)) return null;
  const isGrounded = /教师|学历/.test(bare) || hit.under.test(above);
  return { field: hit.field, strength: isGrounded ? 2 : 1, isDoubtful: !isGrounded };
}

function matchDegreeAndAbove({ bare, stage }: FieldClue): FieldMatch | null {
  if (stage !== 'primary' && stage !== 'junior') return null;
  return degreeAndAbove[stage].test(bare)
    ? { field: 'teachers-above-degree', strength: 2, isDoubtful: false }
    : null;
}
