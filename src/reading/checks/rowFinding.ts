import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { SchoolRow } from '../rows/BodyReading';
import type { SheetCheck } from './SheetCheck';

/** A finding about one cell of a school's row. */
export function rowFinding(
  { context: { cells, layout } }: SheetCheck,
  { row, nameRow, words }: SchoolRow,
  about: Pick<ReadingFinding, 'code' | 'details'> & { readonly column: Column },
): ReadingFinding {
  const { code, column, details } = about;
  const school = String(cells.value(nameRow, layout.name) ?? words).replace(/\s+/g, '');
  const header = column.header.join(' > ');
  return {
    code,
    severity: 'warning',
    cell: cells.address(row, column.column),
    details: { school, header, row: String(row + 1), ...details },
  };
}
