import type { NewSheet } from '../../workbook/NewSheet';
import type { EvaluatedTable } from '../plan/EvaluatedTable';
import type { PlanOptions } from '../plan/PlanOptions';
import { standardMessages } from '../text/standardMessages';
import { addHeading, headingRows } from './addHeading';
import { addNotes } from './addNotes';
import { addSchools } from './addSchools';
import { addSummary } from './addSummary';
import { layOutResult } from './ResultLayout';
import { SheetDraft } from './SheetDraft';

/**
 * The sheet 均衡评估: county summary, every school with values, levels, verdict, reasons and gaps, the schools
 * left out, the findings, the legend, standard and clause, settings, program version and date. It prints on
 * A4 landscape with the header repeated.
 */
export function resultSheet(evaluated: EvaluatedTable, options: PlanOptions): NewSheet {
  const messages = standardMessages(options.messages, evaluated.evaluation.standard);
  const layout = layOutResult(evaluated.evaluation, messages);
  const draft = new SheetDraft(layout.width);
  addHeading(draft, layout, { ...evaluated, ...options, messages });
  addSummary(draft, layout);
  addSchools(draft, layout);
  addNotes(draft, layout, evaluated);
  return draft.finish({
    name: messages.sheet.name,
    columnWidths: layout.columnWidths,
    frozenRows: headingRows,
    frozenColumns: 2,
    print: { landscape: true, repeatRows: [headingRows - 2, headingRows - 1], pagesWide: 1 },
  });
}
