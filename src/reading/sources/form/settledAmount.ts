import type { Amount } from '../../../engine/Amount';
import type { ReadingFinding } from '../../ReadingFinding';
import { splitAddress } from '../../../workbook/notation/splitAddress';
import { settleAmount } from '../joining/settleAmount';
import type { Statement } from './Statement';

/** The amount that several statements of one quantity come to. */
export interface Settled {
  readonly amount: Amount;
  readonly findings: readonly ReadingFinding[];
  readonly questions: readonly ReadingFinding[];
}

/**
 * What all statements of one quantity agree on, by the rule for several sources: where two figures differ, or one
 * stands beside something that cannot be read, it is open, and asked about. A sheet that leaves the figure out takes
 * nothing from one that has it.
 */
export function settledAmount(group: readonly Statement[], school: string): Settled {
  const given = group.filter((statement) => !isLeftOut(statement));
  const used = given.length > 0 ? given : group;
  const [first] = used;
  if (!first) throw new RangeError('no statement to settle');
  const { amount, differing } = settleAmount(used.map((statement) => statement.amount));
  const other = differing && used.find((one) => !isEqual(one.amount, first.amount));
  const differs = other ? [difference(first, other)] : [];
  const named = (findings: readonly ReadingFinding[]): ReadingFinding[] =>
    findings.map((one) => ({ ...one, details: { ...one.details, school } }));
  return {
    amount,
    findings: named([...used.flatMap(({ findings }) => findings), ...differs]),
    questions: named([...used.flatMap(({ questions }) => questions), ...differs]),
  };
}

/** Nothing stands there; a formula without its result may stand for a figure. */
function isLeftOut({ amount, findings }: Statement): boolean {
  const isBlank = 'missing' in amount && amount.missing === 'blank';
  return isBlank && findings.every(({ code }) => code !== 'formula-without-value');
}

function isEqual(one: Amount, other: Amount): boolean {
  if ('value' in one && 'value' in other) return one.value.equals(other.value);
  return !('value' in one) && !('value' in other);
}

function difference(first: Statement, other: Statement): ReadingFinding {
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

/** The figure, or what stands there instead. */
function textOf({ amount, findings }: Statement): string {
  if ('value' in amount) return amount.value.toString();
  return findings.find(({ details }) => details['text'] !== undefined)?.details['text'] ?? '';
}
