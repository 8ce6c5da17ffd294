import { fillTemplate } from '../../locale/fillTemplate';
import { splitAddress } from '../../workbook/notation/splitAddress';
import { addBand } from './addBand';
import { addNoteRow } from './addNoteRow';
import type { ResultLayout } from './ResultLayout';
import type { SheetDraft } from './SheetDraft';

/** Schools that are not counted, each with its clause, and branches that were added to their main school. */
export function addExclusions(draft: SheetDraft, layout: ResultLayout): void {
  const { messages, evaluation } = layout;
  const { sheet, health, terms } = messages;
  if (evaluation.excluded.length > 0) addBand(draft, sheet.exclusions);
  evaluation.excluded.forEach(({ school, stage, code, clause }, index) => {
    const text = clause
      ? `${terms.exclusion[code]}（${clause.document}：${clause.clause}）`
      : terms.exclusion[code];
    const lead = [index + 1, school.name, stage && terms.stage[stage]];
    addNoteRow(draft, layout, { lead, text, left: 3 });
  });
  if (evaluation.joined.length > 0) addBand(draft, health.sheet.joined);
  evaluation.joined.forEach(({ branch, main }, index) => {
    const cell = splitAddress(main.source).address;
    const text = fillTemplate(health.sheet.joinedInto, { main: main.name, cell });
    const lead = [index + 1, branch.name, branch.stage && terms.stage[branch.stage]];
    addNoteRow(draft, layout, { lead, text, left: 3 });
  });
}
