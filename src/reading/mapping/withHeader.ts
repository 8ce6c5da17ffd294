import type { ReadingOutcome } from '../ReadingOutcome';
import type { ReadOptions } from '../ReadOptions';
import type { RecognisedHeader } from '../RecognisedHeader';
import type { Refusal } from '../Refusal';

/** Refusals of what may be a school table whose columns are called otherwise. */
const perhapsTable: readonly Refusal['code'][] = [
  'no-pupils-column',
  'no-indicator-column',
  'no-schools',
];

/**
 * A refusal with the header that was found, where it helps that the clerk says what its columns hold: a table that
 * lacks a column by its words, a header that the clerk marked, or one of which something was said before.
 */
export function withHeader(
  outcome: ReadingOutcome,
  header: RecognisedHeader,
  { headerRows }: ReadOptions,
): ReadingOutcome {
  if (outcome.kind !== 'refused') return outcome;
  const isAskedFor = headerRows !== undefined || header.mapping !== null;
  const isLikely = perhapsTable.includes(outcome.refusal.code);
  return isAskedFor || isLikely ? { ...outcome, header } : outcome;
}
