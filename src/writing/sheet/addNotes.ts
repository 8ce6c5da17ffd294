import { fillTemplate } from '../../locale/fillTemplate';
import type { EvaluatedTable } from '../plan/EvaluatedTable';
import { highlightColors } from '../plan/highlightColors';
import { addBand } from './addBand';
import { addExclusions } from './addExclusions';
import { addFindings } from './addFindings';
import { addNoteRow } from './addNoteRow';
import type { ResultLayout } from './ResultLayout';
import type { SheetDraft } from './SheetDraft';

/** Exclusions with their clauses, joined branches, the findings of the data check, and the legend. */
export function addNotes(draft: SheetDraft, layout: ResultLayout, about: EvaluatedTable): void {
  addExclusions(draft, layout);
  addFindings(draft, layout, about);
  addLegend(draft, layout);
}

function addLegend(draft: SheetDraft, layout: ResultLayout): void {
  const { messages, evaluation } = layout;
  const { sheet, terms } = messages;
  addBand(draft, sheet.legend);
  const settings = evaluation.standard.settings.map(({ id, value }) =>
    fillTemplate(sheet.settingItem, {
      name: terms.setting[id],
      value: terms.settingValue[value as keyof typeof terms.settingValue],
    }),
  );
  const fills = evaluation.standard.schoolRule
    ? ([
        [sheet.legendBelow, highlightColors.below],
        [sheet.legendFloor, highlightColors.floor],
        [sheet.legendSchool, highlightColors['failing-school']],
        [sheet.legendUnknown, null],
      ] as const)
    : [];
  const texts = [
    ...fills,
    [sheet.legendFormula, null] as const,
    [sheet.legendRounding, null] as const,
    [fillTemplate(sheet.settingsUsed, { settings: settings.join(sheet.separator) }), null] as const,
  ];
  for (const [text, fill] of texts) {
    const row = addNoteRow(draft, layout, { lead: [], text, left: 1 });
    if (fill) draft.style(draft.across(row, 0, 0), { fill, border: true });
  }
}
