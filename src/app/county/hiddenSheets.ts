import { countySheetKind } from '../../reading/county/countySheetKind';
import type { CountyFinding } from '../../reading/county/CountyFinding';
import type { CountySheetKind } from '../../reading/county/CountySheet';
import { fullAddress } from '../../workbook/notation/fullAddress';
import type { Workbook } from '../../workbook/Workbook';
import { assessGrid } from '../assessGrid';
import { readSource } from '../readSource';
import type { SurveyOptions } from './SurveyOptions';

/** What our own writing leaves behind counts nowhere, hidden or not. */
const uncounted: readonly (CountySheetKind | null)[] = ['overview', 'standard'];

/**
 * A note for each hidden sheet that holds a county sheet or a school table: it is not counted.
 *
 * @throws WorkbookError when the workbook cannot be read
 */
export async function hiddenSheets(
  workbook: Workbook,
  options: SurveyOptions,
): Promise<readonly CountyFinding[]> {
  const findings: CountyFinding[] = [];
  for (const { name, visible } of await workbook.sheets()) {
    if (visible) continue;
    const grid = await readSource(workbook, { kind: 'sheet', sheet: name });
    // A hidden result of ours is read as the table that it was made from.
    if (grid.sheet !== name) continue;
    const kind = countySheetKind(grid);
    if (uncounted.includes(kind)) continue;
    if (kind === null && assessGrid(grid, options).kind === 'refused') continue;
    const cell = fullAddress(name, 'A1');
    findings.push({ code: 'sheet-hidden', severity: 'info', cell, details: { sheet: name } });
  }
  return findings;
}
