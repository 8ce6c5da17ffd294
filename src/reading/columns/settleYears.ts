import type { Column, ColumnMeaning } from '../Column';
import { lastYearField } from './lastYearWords';
import type { ScoredColumn } from './settleDuplicates';

type FieldMeaning = Extract<ColumnMeaning, { kind: 'field' }>;

/**
 * Tells columns of one quantity apart by the years in their headers (2022年在校生数 beside 2023年在校生数): the newest
 * is this year's, the one before it last year's, older ones are not used. Columns without a year, or of one year,
 * stay as they are.
 */
export function settleYears(scored: readonly ScoredColumn[]): readonly ScoredColumn[] {
  const years = new Map<string, Set<number>>();
  for (const { column } of scored) {
    const [key, year] = [keyOf(column), yearOf(column)];
    if (key === null || year === null) continue;
    years.set(key, (years.get(key) ?? new Set()).add(year));
  }
  return scored.map((one): ScoredColumn => {
    const { column } = one;
    const [key, year] = [keyOf(column), yearOf(column)];
    const all = key === null ? undefined : years.get(key);
    if (column.meaning.kind !== 'field' || !all || all.size < 2 || year === null) return one;
    const newest = Math.max(...all);
    if (year === newest) return one;
    const meaning = earlier(column.meaning, newest - year);
    return { ...one, column: { ...column, meaning } };
  });
}

function earlier(meaning: FieldMeaning, yearsAgo: number): ColumnMeaning {
  const field = yearsAgo === 1 ? lastYearField(meaning.field) : null;
  return field ? { ...meaning, field } : { kind: 'unknown' };
}

function keyOf({ meaning, isChosen }: Column): string | null {
  return meaning.kind === 'field' && !isChosen ? `${meaning.field}/${meaning.stage ?? ''}` : null;
}

/** The one year that the header names; of a school year (2022-2023学年) the first. */
function yearOf({ header }: Column): number | null {
  const match = /(?<!\d)(20\d\d)(?=年|学年|-20\d\d|-\d\d学年)/.exec(header.join('>'));
  return match ? Number(match[1]) : null;
}
