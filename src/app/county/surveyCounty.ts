import type { TableDoubt } from '../../engine/county/CountyEvaluation';
import { evaluateCounty } from '../../engine/county/evaluateCounty';
import { withTableDoubts } from '../../engine/county/withTableDoubts';
import { countySheetKind } from '../../reading/county/countySheetKind';
import { readCounty } from '../../reading/county/readCounty';
import type { Refusal } from '../../reading/Refusal';
import type { Grid } from '../../workbook/Grid';
import type { Workbook } from '../../workbook/Workbook';
import { assessGrid } from '../assessGrid';
import type { Assessment } from '../Assessment';
import { clerksSheets } from '../clerksSheets';
import { isGathered } from '../gather/isGathered';
import { turnOver } from '../inTurn';
import { readSource } from '../readSource';
import { countedTables } from './countedTables';
import { gatheredFrom } from './gatheredFrom';
import { hiddenSheets } from './hiddenSheets';
import type { Survey } from './Survey';
import type { SurveyOptions } from './SurveyOptions';
import { unreadTable } from './unreadTable';

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
  const unread: TableDoubt[] = [];
  for (const grid of grids.filter((one) => !ours.includes(one))) {
    const outcome = assessGrid(grid, {
      ...options,
      leaveOutHidden: grid.sheet === options.leaveOutHiddenOn,
    });
    if (outcome.kind === 'assessed') tables.push(outcome.assessment);
    else {
      refusals.push(outcome.refusal);
      const doubt = unreadTable(outcome.refusal, outcome.header);
      if (doubt) unread.push(doubt);
    }
  }
  const { counted, doubts } = countedTables(tables);
  const found = readCounty(ours);
  const hidden = await hiddenSheets(workbook, options);
  const read = { ...found, findings: [...found.findings, ...hidden] };
  const evaluations = counted.map(({ evaluation }) => evaluation);
  const own = evaluateCounty(read.facts, options.county, evaluations);
  const result = withTableDoubts(own, [...doubts, ...withoutParts(unread, tables)]);
  return { standard: options.standard, result, tables, counted, refusals, read };
}

/** Parts of a county table (teachers here, rooms there) count by the table that was gathered of them. */
function withoutParts(
  unread: readonly TableDoubt[],
  tables: readonly Assessment[],
): readonly TableDoubt[] {
  const gathered = tables.filter(({ grid }) => isGathered(grid));
  const parts = new Set(gathered.flatMap(({ grid }) => [...gatheredFrom(grid)]));
  return unread.filter(({ sheet }) => !parts.has(sheet));
}
