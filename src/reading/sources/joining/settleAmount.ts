import type { Amount } from '../../../engine/Amount';
import { isKnown } from '../../../engine/isKnown';
import type { MissingReason } from '../../../engine/MissingReason';

/** The one figure of several sources, or the figures that contradict each other. */
export interface Settled {
  readonly amount: Amount;
  /** Cells and figures that differ, `''` for one that is no number; `null` where nothing differs. */
  readonly differing: {
    readonly cells: readonly string[];
    readonly values: readonly string[];
  } | null;
}

/** What is told where no source has a number, the most telling first. */
const reasons: readonly MissingReason[] = ['error-cell', 'not-a-number', 'negative'];

/**
 * Settles what several sources say about one quantity. Equal figures are one, and a blank gives way to a figure;
 * figures that differ, or a figure beside something that cannot be read, stay open.
 */
export function settleAmount(amounts: readonly Amount[]): Settled {
  const [only] = amounts;
  if (only && amounts.length === 1) return { amount: only, differing: null };
  const known = amounts.filter(isKnown);
  const unreadable = amounts.filter(isUnreadable);
  const [first] = known;
  if (!first) return { amount: missing(amounts), differing: null };
  const isOne = known.every(({ value }) => value.equals(first.value));
  if (isOne && unreadable.length === 0) {
    return { amount: { value: first.value, sources: sourcesOf(known) }, differing: null };
  }
  const concerned = amounts.filter((amount) => isKnown(amount) || isUnreadable(amount));
  const cells = concerned.map(({ sources }) => sources[0] ?? '');
  const values = concerned.map((amount) => (isKnown(amount) ? amount.value.toString() : ''));
  return { amount: { missing: 'not-a-number', sources: cells }, differing: { cells, values } };
}

/** Something stands in the cell that is no figure. */
function isUnreadable(amount: Amount): boolean {
  return 'missing' in amount && reasons.includes(amount.missing);
}

function missing(amounts: readonly Amount[]): Amount {
  const given = amounts.flatMap((amount) => ('missing' in amount ? [amount.missing] : []));
  const reason = reasons.find((one) => given.includes(one)) ?? given[0] ?? 'blank';
  return { missing: reason, sources: sourcesOf(amounts) };
}

function sourcesOf(amounts: readonly Amount[]): readonly string[] {
  return [...new Set(amounts.flatMap(({ sources }) => sources))];
}
