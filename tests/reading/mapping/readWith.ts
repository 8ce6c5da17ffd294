import { placeOf } from '../../../src/reading/mapping/placeOf';
import type { ChosenMeaning, TableMapping } from '../../../src/reading/mapping/TableMapping';
import type { ReadOptions } from '../../../src/reading/ReadOptions';
import { readTable } from '../../../src/reading/readTable';
import type { SchoolTable } from '../../../src/reading/SchoolTable';
import { gridOf, type GridOptions, type Rows } from '../gridOf';

/** The table that is read from rows of values by what the clerk said; throws where it is refused. */
export function readWith(
  rows: Rows,
  asked: ReadOptions = {},
  options: GridOptions = {},
): SchoolTable {
  const outcome = readTable(gridOf(rows, options), asked);
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusal));
  return outcome.table;
}

/** A mapping of the table's template that says what the columns with these numbers hold. */
export function mappingOf(
  { headerMarks, columns }: SchoolTable,
  chosen: Readonly<Record<number, ChosenMeaning>>,
  stage: TableMapping['stage'] = null,
): TableMapping {
  const choices = columns.flatMap((column) => {
    const meaning = chosen[column.column];
    return meaning ? [{ ...placeOf(columns, column), meaning }] : [];
  });
  return { headerMarks, columns: choices, stage };
}

/** What the engine gets, without the cells it came from. */
export function figuresOf({ schools }: SchoolTable): unknown[] {
  return schools.map(({ name, code, kind, sponsor, stage, amounts, stated }) => ({
    name,
    code,
    kind,
    sponsor,
    stage,
    amounts: textsOf(amounts),
    stated: textsOf(stated),
  }));
}

function textsOf(parts: SchoolTable['schools'][number]['amounts' | 'stated']): unknown {
  return Object.entries(parts)
    .map(([id, entry]) => [
      id,
      ...Object.entries(entry).map(([part, amount]) => [
        part,
        'value' in amount ? amount.value.toFraction() : amount.missing,
      ]),
    ])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
