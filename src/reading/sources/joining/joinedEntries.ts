import type { Amount } from '../../../engine/Amount';
import type { StageAmounts } from '../../../engine/School';
import type { Stage } from '../../../standards/Stage';
import { settleAmount, type Settled } from './settleAmount';
import type { SourceRow } from './SourceRow';

type Part = 'whole' | Stage;
type Entries<Id extends string> = Readonly<Partial<Record<Id, StageAmounts>>>;

/** A figure on which sources differ. */
export interface Difference<Id extends string> {
  readonly id: Id;
  readonly part: Part;
  readonly differing: NonNullable<Settled['differing']>;
}

/**
 * The quantities that the rows of one school give, put together.
 *
 * @param entriesOf the quantities of a row
 * @param partOf which part of the school a row's own figures are of
 */
export function joinedEntries<Id extends string>(
  rows: readonly SourceRow[],
  entriesOf: (row: SourceRow) => Entries<Id>,
  partOf: (row: SourceRow) => Part,
): { readonly entries: Entries<Id>; readonly differences: readonly Difference<Id>[] } {
  const gathered = new Map<Id, Map<Part, Amount[]>>();
  for (const row of rows) {
    for (const id of keysOf(entriesOf(row))) {
      const parts = gathered.get(id) ?? new Map<Part, Amount[]>();
      gathered.set(id, parts);
      for (const [part, amount] of amountsOf(entriesOf(row)[id])) {
        const own = part === 'whole' ? partOf(row) : part;
        const told = parts.get(own);
        if (told) told.push(amount);
        else parts.set(own, [amount]);
      }
    }
  }
  const entries: Partial<Record<Id, StageAmounts>> = {};
  const differences: Difference<Id>[] = [];
  for (const [id, parts] of gathered) {
    const entry: Partial<Record<Part, Amount>> = {};
    for (const [part, amounts] of parts) {
      const { amount, differing } = settleAmount(amounts);
      entry[part] = amount;
      if (differing) differences.push({ id, part, differing });
    }
    entries[id] = entry;
  }
  return { entries, differences };
}

function keysOf<Id extends string>(entries: Entries<Id>): Id[] {
  return Object.keys(entries) as Id[];
}

function amountsOf(entry: StageAmounts = {}): [Part, Amount][] {
  return (['whole', 'primary', 'junior', 'senior'] as const).flatMap((part): [Part, Amount][] => {
    const amount = entry[part];
    return amount ? [[part, amount]] : [];
  });
}
