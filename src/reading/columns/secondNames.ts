import { columnLetters } from '../../workbook/notation/columnLetters';
import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { Region } from '../region/Region';
import { isSchoolName } from '../words/isSchoolName';
import { headerCell } from './headerCell';

/**
 * A question about a second column of school names that holds other schools than the one that is used: most likely
 * two tables touch each other, and the schools of the right one would be lost. `null` where it only repeats names.
 */
export function secondNames(
  cells: Cells,
  region: Region,
  { loser, winner }: { readonly loser: Column; readonly winner: Column },
): ReadingFinding | null {
  for (let row = region.bodyTop; row <= region.bodyBottom; row++) {
    const words = cells.words(row, loser.column);
    if (words === cells.words(row, winner.column) || !isSchoolName(words)) continue;
    return {
      code: 'second-list',
      severity: 'warning',
      cell: headerCell(cells, region, loser.column),
      details: {
        header: loser.header.join(' > '),
        text: words,
        row: String(row + 1),
        value: columnLetters(winner.column),
      },
    };
  }
  return null;
}
