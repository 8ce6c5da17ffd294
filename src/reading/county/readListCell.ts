import type Fraction from 'fraction.js';
import type { CountyColumn } from './CountyColumn';
import type { CountyFinding } from './CountyFinding';
import type { CountyMeasure } from './CountyMeasure';
import type { CountySheet } from './CountySheet';
import { readCountyCell } from './readCountyCell';
import { wordsIn } from './wordsIn';

/** A row of a list that is being read, and where its doubts go. */
export interface ListRow {
  readonly sheet: CountySheet;
  readonly row: number;
  readonly findings: CountyFinding[];
}

/** The number in a row under a column, in the measure's own unit; `null` where there is none for certain. */
export function readListCell(
  { sheet, row, findings }: ListRow,
  name: CountyColumn,
  measure: CountyMeasure,
): Fraction | null {
  const placed = sheet.columns.get(name);
  if (!placed) return null;
  const { cells } = sheet;
  const { column, unit, header } = placed;
  const cell = readCountyCell({ cells, row, column }, { measure, unit, isPerPerson: false });
  if (cell.kind === 'number') return cell.value;
  if (cell.kind === 'problem') {
    const details = {
      header,
      school: wordsIn(sheet, row, 'school'),
      text: cells.words(row, column),
      ...cell.details,
    };
    const address = cells.address(row, column);
    findings.push({ code: cell.code, severity: 'error', cell: address, details });
  }
  return null;
}
