import { evaluatedStages } from '../../standards/EvaluatedStage';
import type { NewSheet } from '../../workbook/NewSheet';
import { addEntryRow } from './addEntryRow';
import type { CountySheetOptions } from './CountySheetOptions';
import { finishGuide } from './finishGuide';
import { guideRows, startGuide, type GuideHead } from './startGuide';

/** Rows for schools that the tables do not name. */
const spareRows = 20;

/** 班级名单: a row for each class; school and stage stand in the first row of each. */
export function classesSheet(options: CountySheetOptions): NewSheet {
  const { sheets } = options.messages;
  const { school, stage, grade, class: name, pupils } = sheets.columns;
  const head: GuideHead = {
    name: sheets.names.classes,
    about: sheets.about.classes,
    headers: [school, stage, grade, name, pupils],
    columnWidths: [34, 10, 14, 16, 12],
  };
  const draft = startGuide(head, options);
  for (const one of options.schools) {
    for (const each of evaluatedStages.filter((some) => one.stages.includes(some))) {
      addEntryRow(draft, [one.name, sheets.stages[each]], 0);
    }
  }
  for (let spare = 0; spare < spareRows; spare++) addEntryRow(draft, [], 0);
  const stages = { top: guideRows, left: 1, bottom: draft.next - 1, right: 1 };
  return finishGuide(draft, head, {
    landscape: false,
    frozenColumns: 1,
    validations: [{ areas: [stages], choices: sheets.choices.stage }],
  });
}
