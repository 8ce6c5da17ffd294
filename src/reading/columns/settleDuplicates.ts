import { columnLetters } from '../../workbook/notation/columnLetters';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';

/** A column with the strength of its words. */
export interface ScoredColumn {
  readonly column: Column;
  readonly strength: number;
}

/**
 * Keeps one column for each quantity and stage, the one with the clearest words; the others become `unknown`.
 * Where the words are equally clear the choice is doubtful. Each loser is a `duplicate-column` finding.
 */
export function settleDuplicates(
  scored: readonly ScoredColumn[],
  addressOf: (column: number) => string,
): { columns: Column[]; findings: ReadingFinding[]; questions: ReadingFinding[] } {
  const winners = new Map<string, ScoredColumn>();
  for (const one of scored) {
    const key = keyOf(one.column);
    const best = key === null ? undefined : winners.get(key);
    if (key !== null && (!best || one.strength > best.strength)) winners.set(key, one);
  }
  const findings: ReadingFinding[] = [];
  const questions: ReadingFinding[] = [];
  const tied = new Set<ScoredColumn>();
  for (const one of scored) {
    const winner = winners.get(keyOf(one.column) ?? '');
    if (!winner || winner === one || one.column.meaning.kind !== 'field') continue;
    const isTie = winner.strength === one.strength;
    const finding = duplicate(one.column, winner.column, {
      isTie,
      cell: addressOf(one.column.column),
    });
    findings.push(finding);
    if (isTie) {
      questions.push(finding);
      tied.add(winner);
    }
  }
  const columns = scored.map((one): Column => {
    const winner = winners.get(keyOf(one.column) ?? '');
    if (winner && winner !== one) return { ...one.column, meaning: { kind: 'unknown' } };
    return tied.has(one) ? { ...one.column, certainty: 'doubtful' } : one.column;
  });
  return { columns, findings, questions };
}

/** What may stand in one column only, or `null`. */
function keyOf({ meaning }: Column): string | null {
  if (meaning.kind === 'field') return `${meaning.field}/${meaning.stage ?? ''}`;
  return ['name', 'school-kind', 'stage'].includes(meaning.kind) ? meaning.kind : null;
}

function duplicate(
  loser: Column,
  winner: Column,
  { isTie, cell }: { isTie: boolean; cell: string },
): ReadingFinding {
  return {
    code: 'duplicate-column',
    severity: isTie ? 'warning' : 'info',
    cell,
    details: { header: loser.header.join(' > '), value: columnLetters(winner.column) },
  };
}
