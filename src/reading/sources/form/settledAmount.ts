import type { Amount } from '../../../engine/Amount';
import type { ReadingFinding } from '../../ReadingFinding';
import { splitAddress } from '../../../workbook/notation/splitAddress';
import type { Statement } from './Statement';

/** The amount that several statements of one quantity come to. */
export interface Settled {
  readonly amount: Amount;
  readonly findings: readonly ReadingFinding[];
  readonly questions: readonly ReadingFinding[];
}

/**
 * What all statements of one quantity agree on; where two figures differ it is open, and asked about. A sheet that
 * leaves the figure out takes nothing from one that has it.
 */
export function settledAmount(group: readonly Statement[], school: string): Settled {
  const given = group.filter(({ amount }) => 'value' in amount);
  const used = given.length > 0 ? given : group;
  const [first] = used;
  if (!first) throw new RangeError('no statement to settle');
  const other = used.find(({ amount }) => !isEqual(amount, first.amount));
  const differs = other ? [difference(first, other)] : [];
  const named = (findings: readonly ReadingFinding[]): ReadingFinding[] =>
    findings.map((one) => ({ ...one, details: { ...one.details, school } }));
  const sources = used.flatMap(({ amount }) => amount.sources);
  return {
    amount: other ? { missing: 'not-a-number', sources } : { ...first.amount, sources },
    findings: named([...used.flatMap(({ findings }) => findings), ...differs]),
    questions: named([...used.flatMap(({ questions }) => questions), ...differs]),
  };
}

function isEqual(one: Amount, other: Amount): boolean {
  if ('value' in one && 'value' in other) return one.value.equals(other.value);
  return !('value' in one) && !('value' in other);
}

function difference(first: Statement, other: Statement): ReadingFinding {
  const textOf = ({ amount }: Statement): string =>
    'value' in amount ? amount.value.toString() : '';
  const { sheet, address } = splitAddress(first.cell);
  return {
    code: 'form-figures-differ',
    severity: 'warning',
    cell: other.cell,
    details: {
      header: other.header,
      text: textOf(other),
      value: textOf(first),
      by: `${sheet}!${address}`,
    },
  };
}
