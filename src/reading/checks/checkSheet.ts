import type { ReadingFinding } from '../ReadingFinding';
import { countyGraduates } from './countyGraduates';
import { mixedUnits } from './mixedUnits';
import { rateDoubts } from './rateDoubts';
import type { SheetCheck } from './SheetCheck';
import { yearJumps } from './yearJumps';

/**
 * The rules of the data check that need more than quantities: remarks, header words, rates that are no quantity.
 * Takes time in proportion to the cells of the table.
 */
export function checkSheet(check: SheetCheck): ReadingFinding[] {
  return [
    ...mixedUnits(check),
    ...rateDoubts(check),
    ...yearJumps(check),
    ...countyGraduates(check),
  ];
}
