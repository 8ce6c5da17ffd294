import type { ScoreFact } from '../../engine/county/CountyFacts';
import type { CountyFinding } from './CountyFinding';
import type { CountySheet } from './CountySheet';
import { evidenceIn } from './evidenceIn';
import { listRows } from './listRows';
import { readListCell } from './readListCell';
import { sourceOfRow } from './sourceOfRow';
import { wordsIn } from './wordsIn';

/** The lines of the sheets 评分表 by their numbers. A line that stands twice with other points is open. */
export function readScores(
  sheets: readonly CountySheet[],
  findings: CountyFinding[],
): ReadonlyMap<string, ScoreFact> {
  const scores = new Map<string, ScoreFact>();
  for (const sheet of sheets) {
    for (const row of listRows(sheet)) {
      const code = wordsIn(sheet, row, 'code');
      const line = { sheet, row, findings };
      const full = readListCell(line, 'full', 'points');
      const got = readListCell(line, 'got', 'points');
      // Full points that cannot be read must not fall back to those of the standard.
      const isFullUnread = full === null && wordsIn(sheet, row, 'full') !== '';
      const score: ScoreFact = {
        full,
        got: isFullUnread ? null : got,
        evidence: evidenceIn(sheet, row),
        source: sourceOfRow(sheet, row, 'got'),
      };
      // Points that cannot be read, such as a deduction, leave the sum open.
      const isUnread = score.got === null && wordsIn(sheet, row, 'got') !== '';
      if (code === '' && isUnread) scores.set(wordsIn(sheet, row, 'item') || score.source, score);
      else if (code === '') noteUnknown(line, score);
      else scores.set(code, joined(scores.get(code), score, { code, findings }));
    }
  }
  return scores;
}

function noteUnknown(
  { sheet, row, findings }: { sheet: CountySheet; row: number; findings: CountyFinding[] },
  { full, got, source }: ScoreFact,
): void {
  if (full === null && got === null) return;
  const details = { text: wordsIn(sheet, row, 'item') };
  findings.push({ code: 'score-unknown', severity: 'warning', cell: source, details });
}

function joined(
  first: ScoreFact | undefined,
  next: ScoreFact,
  { code, findings }: { code: string; findings: CountyFinding[] },
): ScoreFact {
  if (!first) return next;
  const isSame = String(first.full) === String(next.full) && String(first.got) === String(next.got);
  if (isSame) return { ...first, evidence: first.evidence ?? next.evidence };
  const details = { header: code, code, by: next.source };
  findings.push({ code: 'figure-twice', severity: 'error', cell: first.source, details });
  return { ...first, got: null };
}
