import { evaluateCounty } from '../../engine/county/evaluateCounty';
import { countySheetKind } from '../../reading/county/countySheetKind';
import { readCounty } from '../../reading/county/readCounty';
import type { Refusal } from '../../reading/Refusal';
import type { Grid } from '../../workbook/Grid';
import type { Workbook } from '../../workbook/Workbook';
import { assessGrid } from '../assessGrid';
import type { Assessment } from '../Assessment';
import { clerksSheets } from '../clerksSheets';
import { turnOver } from '../inTurn';
import { readSource } from '../readSource';
import { countedTables } from './countedTables';
import type { Survey } from './Survey';
import type { SurveyOptions } from './SurveyOptions';

/**
 * Looks through the whole workbook: evaluates every school table, reads the county's own sheets wherever they stand,
 * and judges the county by both. Writes nothing. A sheet that is neither is no error; it is among the refusals.
 *
 * @throws WorkbookError when the workbook cannot be read
 */
export async function surveyCounty(workbook: Workbook, options: SurveyOptions): Promise<Survey> {
  await turnOver(workbook);
  const grids: Grid[] = [];
  for (const sheet of await clerksSheets(workbook)) {
    grids.push(await readSource(workbook, { kind: 'sheet', sheet }));
  }
  const ours = grids.filter((grid) => countySheetKind(grid) !== null);
  const tables: Assessment[] = [];
  const refusals: Refusal[] = [];
  for (const grid of grids.filter((one) => !ours.includes(one))) {
    const outcome = assessGrid(grid, options);
    if (outcome.kind === 'assessed') tables.push(outcome.assessment);
    else refusals.push(outcome.refusal);
  }
  const counted = countedTables(tables);
  const read = readCounty(ours);
  const evaluations = counted.map(({ evaluation }) => evaluation);
  const result = evaluateCounty(read.facts, options.county, evaluations);
  return { standard: options.standard, result, tables, counted, refusals, read };
}
