import { fillTemplate } from '../../locale/fillTemplate';
import type { ScoreTest } from '../../standards/county/CountyTest';
import type { NewSheet } from '../../workbook/NewSheet';
import { wrappedHeight } from '../sheet/wrappedHeight';
import { countyLooks } from './countyLooks';
import type { CountySheetOptions } from './CountySheetOptions';
import { finishGuide } from './finishGuide';
import { startGuide, type GuideHead } from './startGuide';

const columnWidths = [8, 16, 50, 10, 10, 34];
const fullColumn = 3;

/** 评分表: a line for each scored item with its full points, which the clerk may change, and what they add up to. */
export function scoresSheet(test: ScoreTest, options: CountySheetOptions): NewSheet {
  const { sheets } = options.messages;
  const { code, group, item, full, got, evidence } = sheets.columns;
  const { total, pass } = test;
  const head: GuideHead = {
    name: sheets.names.scores,
    about: fillTemplate(sheets.about.scores, { total, pass }),
    headers: [code, group, item, full, got, evidence],
    columnWidths,
  };
  const draft = startGuide(head, options);
  for (const line of test.items) {
    const row = draft.add(
      [line.code, line.group, line.name, Number(line.points)],
      countyLooks.cell,
    );
    draft.style(draft.across(row, fullColumn), countyLooks.input);
    draft.height(row, Math.max(20, wrappedHeight(line.name, columnWidths[2] ?? 1)));
  }
  draft.add([sheets.total, null, null, Number(total)], countyLooks.band);
  return finishGuide(draft, head, { landscape: true, frozenColumns: 1, validations: [] });
}
