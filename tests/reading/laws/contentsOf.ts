import type { School } from '../../../src/engine/School';
import { readTable } from '../../../src/reading/readTable';
import { gridOf, type GridOptions, type Rows } from '../gridOf';

/** What the engine would get from a sheet, without the cells it came from, in the order of the names. */
export function contentsOf(rows: Rows, options: GridOptions = {}): unknown {
  const outcome = readTable(gridOf(rows, options));
  if (outcome.kind === 'refused') return outcome.refusal.code;
  const { schools, certainty } = outcome.table;
  const list = schools.map((school) => ({ ...school, source: '', amounts: valuesOf(school) }));
  return { certainty, schools: list.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

function valuesOf(school: School): unknown {
  return Object.entries(school.amounts)
    .map(([field, parts]) => [
      field,
      ...Object.entries(parts).map(([part, amount]) => [
        part,
        'value' in amount ? amount.value.toFraction() : amount.missing,
      ]),
    ])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}
