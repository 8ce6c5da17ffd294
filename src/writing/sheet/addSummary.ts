import type { Outcome, StageIndicator, StageResult } from '../../engine/Evaluation';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { Indicator } from '../../standards/Indicator';
import { highlightColors } from '../plan/highlightColors';
import { stageText } from '../text/stageText';
import { verdictText } from '../text/verdictText';
import { thresholdText } from '../text/thresholdText';
import { shownMean } from '../text/shownMean';
import { looks } from './looks';
import { indicatorColumn, leadColumns } from './ResultLayout';
import type { ResultLayout } from './ResultLayout';
import type { DraftCell, SheetDraft } from './SheetDraft';
import { valueFormat } from './valueFormat';

/** A row of the county summary: its label and what stands under each indicator. */
interface SummaryLine {
  readonly label: string;
  readonly cell: (one: StageIndicator) => DraftCell;
  /** Number format; `value` is the indicator's own. */
  readonly format: 'value' | '0.000' | '0';
}

/** The county summary: for each stage standard, mean, deviation, coefficient, limit, verdict and counts. */
export function addSummary(draft: SheetDraft, layout: ResultLayout): void {
  const band = draft.add([layout.messages.sheet.countySummary], looks.band);
  draft.merge(draft.across(band));
  for (const stage of layout.evaluation.stages) {
    addStageBand(draft, layout, stage);
    for (const line of linesOf(layout, stage)) addLine(draft, layout, { stage, line });
  }
}

function addStageBand(draft: SheetDraft, { messages }: ResultLayout, stage: StageResult): void {
  const row = draft.add([stageText(stage, messages)], looks.band);
  draft.merge(draft.across(row));
}

function linesOf(layout: ResultLayout, result: StageResult): SummaryLine[] {
  const { stage, indicators, composite } = result;
  const { sheet } = layout.messages;
  const { schoolRule, coefficientRule } = layout.evaluation.standard;
  const number = (outcome: Outcome): DraftCell => ('value' in outcome ? outcome.value : '—');
  const lines: SummaryLine[] = [
    { label: sheet.mean, format: 'value', cell: (one) => number(shownMean(one)) },
    {
      label: sheet.standardDeviation,
      format: 'value',
      // Of an inverse indicator the deviation is that of another figure than the mean that is printed.
      cell: ({ standardDeviation, indicator }) =>
        indicator.inverse ? '—' : number(standardDeviation),
    },
    { label: sheet.coefficient, format: '0.000', cell: ({ coefficient }) => number(coefficient) },
  ];
  if (coefficientRule.kind === 'each') {
    lines.push(
      { label: sheet.limit, format: '0.000', cell: () => Number(coefficientRule.limit[stage]) },
      {
        label: sheet.verdict,
        format: '0',
        cell: ({ verdict }) => verdict && verdictText(verdict, layout.messages),
      },
    );
  }
  if (composite) {
    // The composite alone is judged: its limit and verdict stand in the last column.
    lines.push({ label: sheet.limit, format: '0.000', cell: () => null });
    lines.push({ label: sheet.verdict, format: '0', cell: () => null });
  }
  if (indicators.some(({ provisional }) => provisional)) {
    const label = `${sheet.coefficient}（${sheet.provisionalMark}）`;
    const cell = ({ provisional }: StageIndicator): DraftCell =>
      provisional && number(provisional.coefficient);
    lines.push({ label, format: '0.000', cell });
  }
  if (!schoolRule) return lines;
  return [
    {
      label: sheet.threshold,
      format: 'value',
      cell: ({ indicator }) => thresholdCell(indicator, stage),
    },
    ...lines,
    ...(['met', 'floor', 'below', 'unknown'] as const).map((level): SummaryLine => ({
      label: sheet[level],
      format: '0',
      cell: ({ levels }) => levels[level],
    })),
  ];
}

/** A number where it is a least amount, a text where it is a most. */
function thresholdCell(indicator: Indicator, stage: EvaluatedStage): DraftCell {
  const text = thresholdText(indicator, stage);
  return text === null || indicator.inverse ? (text ?? '—') : Number(text);
}

function addLine(
  draft: SheetDraft,
  layout: ResultLayout,
  { stage, line }: { readonly stage: StageResult; readonly line: SummaryLine },
): void {
  const { messages, indicators, span } = layout;
  const found = indicators.map(({ id }) =>
    stage.indicators.find(({ indicator }) => indicator.id === id),
  );
  const cells = found.flatMap((one): DraftCell[] => [
    one ? line.cell(one) : '—',
    ...(span === 2 ? [null] : []),
  ]);
  const row = draft.add(
    [null, line.label, messages.terms.stage[stage.stage], null, ...cells, ...compositeCell()],
    looks.body,
  );
  draft.style(draft.across(row, 2, 2), { horizontal: 'center' });
  draft.style(draft.across(row, leadColumns), { horizontal: 'right' });
  found.forEach((one, index) => {
    const left = indicatorColumn(layout, index);
    const area = draft.across(row, left, left + span - 1);
    draft.merge(area);
    const numberFormat = line.format === 'value' ? valueFormat(indicators[index]) : line.format;
    draft.style(area, { numberFormat });
    const isVerdict = line.label === messages.sheet.verdict;
    if (isVerdict && one?.verdict === 'fail') draft.style(area, { fill: highlightColors.below });
  });
  if (stage.composite) {
    const column = indicatorColumn(layout, indicators.length);
    draft.style(draft.across(row, column, column), { numberFormat: '0.000' });
  }

  function compositeCell(): DraftCell[] {
    const { sheet } = messages;
    const { composite } = stage;
    if (!composite) return [];
    const { coefficient, limit, verdict } = composite;
    if (line.label === sheet.coefficient) {
      return ['value' in coefficient ? coefficient.value : '—'];
    }
    if (line.label === sheet.limit) return [Number(limit)];
    return [line.label === sheet.verdict ? verdictText(verdict, messages) : null];
  }
}
