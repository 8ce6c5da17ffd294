import type { NewSheet } from '../../workbook/NewSheet';
import { addEntryRow } from './addEntryRow';
import type { CountySheetOptions } from './CountySheetOptions';
import { finishGuide } from './finishGuide';
import { guideRows, startGuide, type GuideHead } from './startGuide';

const spareRows = 20;

/** 专用教室: a row for each music or fine arts room; every school begins with one of each. */
export function roomsSheet(options: CountySheetOptions): NewSheet {
  const { sheets } = options.messages;
  const { school, use, room, area, built } = sheets.columns;
  const head: GuideHead = {
    name: sheets.names.rooms,
    about: sheets.about.rooms,
    headers: [school, use, room, area, built],
    columnWidths: [34, 14, 20, 14, 14],
  };
  const draft = startGuide(head, options);
  for (const { name } of options.schools) {
    for (const each of [sheets.uses.music, sheets.uses['fine-arts']]) {
      addEntryRow(draft, [name, each], 0);
    }
  }
  for (let spare = 0; spare < spareRows; spare++) addEntryRow(draft, [], 0);
  const uses = { top: guideRows, left: 1, bottom: draft.next - 1, right: 1 };
  return finishGuide(draft, head, {
    landscape: false,
    frozenColumns: 1,
    validations: [{ areas: [uses], choices: sheets.choices.use }],
  });
}
