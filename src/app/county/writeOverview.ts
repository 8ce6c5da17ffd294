import type { Workbook } from '../../workbook/Workbook';
import type { OverviewOptions } from '../../writing/county/OverviewOptions';
import { inTurn } from '../inTurn';
import { overviewOf } from './overviewOf';
import type { Survey } from './Survey';

/**
 * Adds the sheet 总体研判 of a survey to the workbook and shows it. Nothing else changes; writing again adds another
 * sheet, since the clerk may have worked on the earlier one. Returns the name of the sheet.
 *
 * @throws WorkbookError when the workbook refuses
 */
export function writeOverview(
  workbook: Workbook,
  survey: Survey,
  options: Pick<OverviewOptions, 'texts' | 'today' | 'version'>,
): Promise<string> {
  return inTurn(workbook, () => workbook.addSheet(overviewOf(survey, options)));
}
