import type { IndicatorResult, SectionResult } from '../../engine/Evaluation';
import { isKnown } from '../../engine/isKnown';
import { highlightColors } from '../plan/highlightColors';
import { gapLines } from '../text/gapLines';
import { sectionReasons } from '../text/sectionReasons';
import { verdictText } from '../text/verdictText';
import { looks } from './looks';
import { indicatorColumn } from './ResultLayout';
import type { ResultLayout } from './ResultLayout';
import type { DraftCell, SheetDraft } from './SheetDraft';
import { valueFormat } from './valueFormat';
import { wrappedHeight } from './wrappedHeight';

/** The school table: values, levels, count met, verdict, reasons and gaps of every counted section. */
export function addSchools(draft: SheetDraft, layout: ResultLayout): void {
  const band = draft.add([layout.messages.sheet.schoolTable], looks.band);
  draft.merge(draft.across(band));
  const first = draft.next;
  const sections = layout.evaluation.stages.flatMap((stage) => stage.sections);
  sections.forEach((section, index) => addSection(draft, layout, { section, serial: index + 1 }));
  if (sections.length > 0) styleBody(draft, layout, first);
}

function addSection(
  draft: SheetDraft,
  layout: ResultLayout,
  { section, serial }: { readonly section: SectionResult; readonly serial: number },
): void {
  const { messages, indicators, span } = layout;
  const { school, stage, pupils } = section.section;
  const results = indicators.map(({ id }) =>
    section.indicators.find(({ indicator }) => indicator.id === id),
  );
  const judged = span === 2 ? tailCells(section, layout) : [];
  const tail = [...layout.tail.slice(judged.length).map(() => null), ...judged];
  const row = draft.add([
    serial,
    school.name,
    messages.terms.stage[stage],
    isKnown(pupils) ? pupils.value.valueOf() : '—',
    ...results.flatMap((result) => resultCells(result, layout)),
    ...tail,
  ]);
  setHeight(draft, layout, { row, texts: judged.slice(2) });
  if (section.verdict === 'fail') {
    draft.style(draft.across(row, 1, 1), { fill: highlightColors['failing-school'] });
  }
  results.forEach((result, index) => {
    const fill = result?.level && levelFill(result.level);
    const left = indicatorColumn(layout, index);
    if (fill) draft.style(draft.across(row, left, left + 1), { fill });
  });
}

/** Reasons and gaps may need several lines; a row of one line keeps the default height. */
function setHeight(
  draft: SheetDraft,
  { columnWidths }: ResultLayout,
  { row, texts }: { readonly row: number; readonly texts: readonly DraftCell[] },
): void {
  const heights = texts.map((text, index) =>
    wrappedHeight(String(text ?? ''), columnWidths[columnWidths.length - 2 + index] ?? 30),
  );
  const points = Math.max(0, ...heights);
  if (points > wrappedHeight('', 1)) draft.height(row, points);
}

function levelFill(level: IndicatorResult['level']): string | null {
  return level === 'below' || level === 'floor' ? highlightColors[level] : null;
}

function resultCells(
  result: IndicatorResult | undefined,
  { messages, span }: ResultLayout,
): DraftCell[] {
  const { terms } = messages;
  const value = result?.value?.valueOf() ?? '—';
  if (span === 1) return [value];
  const level = result?.level;
  return [value, level ? `${terms.levelSymbol[level]} ${terms.levelShort[level]}` : null];
}

function tailCells(section: SectionResult, { messages }: ResultLayout): DraftCell[] {
  const { separator } = messages.sheet;
  return [
    section.met,
    verdictText(section.verdict, messages),
    sectionReasons(section, messages).join(separator) || null,
    gapLines(section, messages).join(separator) || null,
  ];
}

function styleBody(draft: SheetDraft, layout: ResultLayout, first: number): void {
  const bottom = draft.next - 1;
  const column = (left: number, right = left): Parameters<SheetDraft['style']>[0] => ({
    top: first,
    left,
    bottom,
    right,
  });
  draft.style(column(0, draft.width - 1), looks.body);
  draft.style(column(0), { horizontal: 'center' });
  draft.style(column(2), { horizontal: 'center' });
  draft.style(column(3), { numberFormat: '#,##0' });
  layout.indicators.forEach((indicator, index) => {
    const left = indicatorColumn(layout, index);
    draft.style(column(left), { numberFormat: valueFormat(indicator), horizontal: 'right' });
    if (layout.span === 2) draft.style(column(left + 1), { horizontal: 'center' });
  });
  if (layout.span === 1) return;
  const tail = draft.width - 4;
  draft.style(column(tail, tail + 1), { horizontal: 'center' });
  draft.style(column(tail + 2, tail + 3), { wrap: true, fontSize: 10 });
}
