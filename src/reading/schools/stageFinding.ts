import type { ReadingFinding } from '../ReadingFinding';
import type { SchoolRow } from '../rows/BodyReading';
import type { RowContext } from './SchoolContext';

/** A doubt about a school's stage or kind, at the cell of its name. */
export function stageFinding(
  { cells, layout }: RowContext,
  { row, nameRow, words }: SchoolRow,
  about: Pick<ReadingFinding, 'code' | 'severity'> & {
    value: string;
    details?: ReadingFinding['details'];
  },
): ReadingFinding {
  const { code, severity, value, details = {} } = about;
  return {
    code,
    severity,
    cell: cells.address(nameRow, layout.name),
    details: { school: words, row: String(row + 1), ...(value ? { value } : {}), ...details },
  };
}
