import type { Amount } from '../../engine/Amount';
import type { School, StageAmounts } from '../../engine/School';
import type { IndicatorId } from '../../standards/IndicatorId';
import type { Stage } from '../../standards/Stage';
import type { Column } from '../Column';
import { readAmount } from './readAmount';
import type { SchoolContext } from './SchoolContext';

/** The row whose stated values are read. */
interface StatedRow {
  readonly row: number;
  /** Name of the school, for the findings. */
  readonly school: string;
  /** The stage of the row, or `null` for a school of several stages. */
  readonly stage: Stage | null;
  /** The row holds no figure at all, which is said once. */
  readonly isRowBlank: boolean;
}

const parts = ['whole', 'primary', 'junior', 'senior'] as const;

/**
 * Values per pupil or per hundred that a row states itself, in the unit of each indicator. A cell that cannot be
 * read is a finding only where the table lacks the raw quantities, so that the stated value is what counts.
 */
export function readStated(context: SchoolContext, about: StatedRow): School['stated'] {
  const { row, school, stage, isRowBlank } = about;
  const stated: Partial<Record<IndicatorId, StageAmounts>> = {};
  for (const { indicator, columns, isUsed } of context.ratioColumns) {
    const read = (column: Column): Amount =>
      readAmount(context, { row, school, column, isRowBlank, isQuiet: !isUsed });
    const entry: Partial<Record<'whole' | Stage, Amount>> = {};
    if (stage) {
      const column = columns[stage] ?? columns.whole;
      if (column) entry.whole = read(column);
    } else {
      for (const part of parts) {
        const column = columns[part];
        const isWanted = part === 'whole' || (column && !context.cells.isBlank(row, column.column));
        if (column && isWanted) entry[part] = read(column);
      }
    }
    if (Object.keys(entry).length > 0) stated[indicator] = entry;
  }
  return withOtherScale(stated);
}

/** The one pair that the two standards state per hundred and per pupil. */
function withOtherScale(stated: Partial<Record<IndicatorId, StageAmounts>>): School['stated'] {
  const perHundred = stated['qualified-teachers-per-100'];
  const perPupil = stated['qualified-teachers-per-pupil'];
  if (perHundred && !perPupil) {
    return { ...stated, 'qualified-teachers-per-pupil': scaled(perHundred, [1, 100]) };
  }
  if (perPupil && !perHundred) {
    return { ...stated, 'qualified-teachers-per-100': scaled(perPupil, [100, 1]) };
  }
  return stated;
}

function scaled(amounts: StageAmounts, [times, over]: readonly [number, number]): StageAmounts {
  const entries = Object.entries(amounts).map(([part, amount]) => [
    part,
    'value' in amount ? { ...amount, value: amount.value.mul(times).div(over) } : amount,
  ]);
  return Object.fromEntries(entries) as StageAmounts;
}
