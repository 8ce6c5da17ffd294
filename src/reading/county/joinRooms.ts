import type { RoomFact } from '../../engine/county/CountyFacts';
import { schoolKey } from '../../engine/county/schoolKey';
import type { CountyFinding } from './CountyFinding';

/** A row of a room list. */
export interface RoomRow {
  readonly fact: RoomFact;
  /** Name of the room as written, `''` where it has none. */
  readonly name: string;
  readonly sheet: string;
}

/**
 * Rooms with the same school, use, name and area that stand in several sheets (a copied sheet) count once, each noted
 * with both cells; a room that one sheet has several times counts as often. Where their years differ it is open.
 */
export function joinRooms(
  rows: readonly RoomRow[],
  findings: CountyFinding[],
): readonly RoomFact[] {
  const inSheet = new Map<string, number>();
  const rooms = new Map<string, RoomFact>();
  for (const { fact, name, sheet } of rows) {
    const key = [schoolKey(fact.school), fact.use, name, String(fact.area)].join('|');
    const nth = (inSheet.get(`${sheet}|${key}`) ?? 0) + 1;
    inSheet.set(`${sheet}|${key}`, nth);
    const first = rooms.get(`${String(nth)}|${key}`);
    rooms.set(`${String(nth)}|${key}`, first ? joined(first, fact) : fact);
    if (!first) continue;
    const details = { school: fact.school, text: name, by: first.source };
    findings.push({ code: 'room-twice', severity: 'warning', cell: fact.source, details });
  }
  return [...rooms.values()];
}

function joined(first: RoomFact, next: RoomFact): RoomFact {
  if (!first.built || !next.built) return { ...first, built: first.built ?? next.built };
  return first.built.equals(next.built) ? first : { ...first, built: null };
}
