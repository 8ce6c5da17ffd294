import { fillTemplate } from '../../locale/fillTemplate';
import { highlightColors } from '../plan/highlightColors';
import type { EvaluatedTable } from '../plan/EvaluatedTable';
import { allFindings } from '../text/allFindings';
import { findingCells } from '../text/findingCells';
import { findingText } from '../text/findingText';
import { looks } from './looks';
import type { ResultLayout } from './ResultLayout';
import type { SheetDraft } from './SheetDraft';
import { wrappedHeight } from './wrappedHeight';

const printedFindings = 500;

/** Exclusions with their clauses, the findings of the data check, and the legend. */
export function addNotes(draft: SheetDraft, layout: ResultLayout, about: EvaluatedTable): void {
  addExclusions(draft, layout);
  addFindings(draft, layout, about);
  addLegend(draft, layout);
}

function addBand(draft: SheetDraft, text: string): void {
  draft.merge(draft.across(draft.add([text], looks.band)));
}

function addExclusions(
  draft: SheetDraft,
  { messages, evaluation, columnWidths }: ResultLayout,
): void {
  const { sheet, terms } = messages;
  if (evaluation.excluded.length === 0) return;
  addBand(draft, sheet.exclusions);
  evaluation.excluded.forEach(({ school, stage, code, clause }, index) => {
    const why = clause
      ? `${terms.exclusion[code]}（${clause.document}：${clause.clause}）`
      : terms.exclusion[code];
    const row = draft.add([index + 1, school.name, stage && terms.stage[stage], why], looks.note);
    draft.merge(draft.across(row, 3));
    draft.height(row, wrappedHeight(why, widthFrom(columnWidths, 3)));
  });
}

function addFindings(draft: SheetDraft, layout: ResultLayout, about: EvaluatedTable): void {
  const { messages, columnWidths } = layout;
  const { sheet } = messages;
  addBand(draft, sheet.findings);
  const findings = allFindings(about.table, about.evaluation);
  if (findings.length === 0) draft.add([null, sheet.noFindings], looks.note);
  for (const finding of findings.slice(0, printedFindings)) {
    const text = findingText(finding, messages);
    const [cell = null] = findingCells(finding);
    const row = draft.add([sheet.severityNames[finding.severity], cell, null, text], looks.note);
    draft.merge(draft.across(row, 1, 2));
    draft.merge(draft.across(row, 3));
    draft.height(row, wrappedHeight(text, widthFrom(columnWidths, 3)));
  }
  if (findings.length > printedFindings)
    draft.add([null, `… ${findings.length - printedFindings}`]);
}

function addLegend(draft: SheetDraft, { messages, evaluation, columnWidths }: ResultLayout): void {
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
    const row = draft.add([null, text], looks.note);
    draft.merge(draft.across(row, 1));
    draft.height(row, wrappedHeight(text, widthFrom(columnWidths, 1)));
    if (fill) draft.style(draft.across(row, 0, 0), { fill, border: true });
  }
}

function widthFrom(widths: readonly number[], left: number): number {
  return widths.slice(left).reduce((sum, width) => sum + width, 0);
}
