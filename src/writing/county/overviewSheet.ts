import type { CountyEvaluation } from '../../engine/county/CountyEvaluation';
import type { NewSheet } from '../../workbook/NewSheet';
import { SheetDraft } from '../sheet/SheetDraft';
import { addEvidence } from './overview/addEvidence';
import { addItems } from './overview/addItems';
import { addLargeClasses } from './overview/addLargeClasses';
import { addLargeSchools } from './overview/addLargeSchools';
import { addObstacles } from './overview/addObstacles';
import { addOverviewHeading } from './overview/addOverviewHeading';
import { addOverviewNotes } from './overview/addOverviewNotes';
import { addParts } from './overview/addParts';
import { overviewWidths } from './overview/overviewWidths';
import type { OverviewOptions } from './OverviewOptions';

/** Rows that stay in view: title, verdict, where it comes from, standard. */
const headingRows = 4;

/**
 * The sheet 总体研判: verdict and reason, every part, what stands in the way (most serious first), every item with its
 * arithmetic, large classes and schools, evidence, doubts. It prints on A4 landscape.
 */
export function overviewSheet(result: CountyEvaluation, options: OverviewOptions): NewSheet {
  const draft = new SheetDraft(overviewWidths.length);
  addOverviewHeading(draft, result, options);
  addParts(draft, result, options.texts);
  addObstacles(draft, result, options.texts);
  addItems(draft, result, options.texts);
  addLargeClasses(draft, result, options.texts);
  addLargeSchools(draft, result, options.texts);
  addEvidence(draft, options);
  addOverviewNotes(draft, result, options);
  return draft.finish({
    name: options.texts.county.overview.name,
    columnWidths: overviewWidths,
    frozenRows: headingRows,
    frozenColumns: 0,
    print: { landscape: true, repeatRows: [0, 0], pagesWide: 1 },
  });
}
