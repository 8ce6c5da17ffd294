import type { NewSheet } from '../../workbook/NewSheet';
import { addEntryRow } from './addEntryRow';
import type { CountySheetOptions } from './CountySheetOptions';
import { finishGuide } from './finishGuide';
import { guideRows, startGuide, type GuideHead } from './startGuide';

const spareRows = 10;
const ruralColumn = 2;

/** 学校情况: a row for each school with what is true of it beside its resources. */
export function schoolsSheet(options: CountySheetOptions): NewSheet {
  const { sheets } = options.messages;
  const { school, built, rural, boarding, migrants, allotted, budget, training } = sheets.columns;
  const head: GuideHead = {
    name: sheets.names.schools,
    about: sheets.about.schools,
    headers: [school, built, rural, boarding, migrants, allotted, budget, training],
    columnWidths: [34, 11, 9, 9, 13, 18, 18, 20],
  };
  const draft = startGuide(head, options);
  for (const { name } of options.schools) addEntryRow(draft, [name], 1);
  for (let spare = 0; spare < spareRows; spare++) addEntryRow(draft, [], 0);
  const answers = {
    top: guideRows,
    left: ruralColumn,
    bottom: draft.next - 1,
    right: ruralColumn + 1,
  };
  return finishGuide(draft, head, {
    landscape: true,
    frozenColumns: 1,
    validations: [{ areas: [answers], choices: sheets.choices['yes-no'] }],
  });
}
