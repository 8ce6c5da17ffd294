import Fraction from 'fraction.js';
import type { CountyTest, ScoreTest } from '../../standards/county/CountyTest';
import { signOf } from '../../numeric/signOf';
import type { CountyCase, CountyMissing, CountyTestResult } from './CountyEvaluation';
import type { CountyContext } from './CountyContext';
import type { ScoreFact } from './CountyFacts';
import { openCase } from './openCase';
import { openResult } from './openResult';

/**
 * The points of a score sheet: each line between zero and its full points, full points that add up to the total, and the
 * sum against the pass mark. Full points on the clerk's sheet replace the standard's, and lines added there count.
 */
export function evaluateScore(
  test: CountyTest & ScoreTest,
  { facts }: CountyContext,
): CountyTestResult {
  if (facts.scores.size === 0) return openResult(test, 'list');
  const named = new Set(test.items.map(({ code }) => code));
  const lines = [
    ...test.items.map(({ code, name, points }) =>
      lineOf(name, { fact: facts.scores.get(code), points }),
    ),
    ...[...facts.scores]
      .filter(([code]) => !named.has(code))
      .map(([code, fact]) => lineOf(code, { fact, points: null })),
  ];
  const sum = total(lines.map(({ got }) => got));
  const full = total(lines.map((line) => line.full));
  const limit = new Fraction(test.pass);
  const cases = lines.flatMap(({ open }) => open ?? []);
  const missing: readonly CountyMissing[] = [
    ...cases.flatMap((one) => one.missing ?? []),
    ...(full && full.compare(test.total) !== 0 ? (['inconsistent'] as const) : []),
  ];
  const result = { test, value: sum, limit, operands: [], cases };
  if (!sum || missing.length > 0) {
    return { ...result, status: 'open', missing: [...new Set(missing)] };
  }
  return { ...result, status: sum.compare(limit) >= 0 ? 'met' : 'missed', missing: [] };
}

interface Line {
  readonly got: Fraction | null;
  readonly full: Fraction | null;
  readonly open: CountyCase | null;
}

function lineOf(
  name: string,
  { fact, points }: { readonly fact: ScoreFact | undefined; readonly points: string | null },
): Line {
  const full = fact?.full ?? (points === null ? null : new Fraction(points));
  const got = fact?.got ?? null;
  const missing = missingOf(got, full);
  const about = { name, source: fact?.source ?? null, value: got, limit: full };
  return { got, full, open: missing && openCase(about, fact ? missing : 'in-list') };
}

function missingOf(got: Fraction | null, full: Fraction | null): CountyMissing | null {
  if (!got || !full || signOf(got) < 0 || signOf(full) < 0) return 'figure';
  return got.compare(full) > 0 ? 'inconsistent' : null;
}

/** The sum, or `null` while one of them is not known. */
function total(points: readonly (Fraction | null)[]): Fraction | null {
  const known = points.filter((one) => one !== null);
  return known.length < points.length
    ? null
    : known.reduce((sum, one) => sum.add(one), new Fraction(0));
}
