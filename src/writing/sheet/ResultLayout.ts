import type { Evaluation } from '../../engine/Evaluation';
import type { Messages } from '../../locale/Messages';
import type { Indicator } from '../../standards/Indicator';

/** Where things stand on the result sheet: four columns about the school, the indicators, then what follows. */
export interface ResultLayout {
  readonly messages: Messages;
  readonly evaluation: Evaluation;
  /** Indicators that at least one stage has data for, in the standard's order. */
  readonly indicators: readonly Indicator[];
  /** Columns an indicator takes: value and level, or value alone where the standard sets no threshold. */
  readonly span: 1 | 2;
  /** Headings behind the indicators. */
  readonly tail: readonly string[];
  readonly width: number;
  readonly columnWidths: readonly number[];
}

/** Columns before the indicators: number, school, stage, pupils. */
export const leadColumns = 4;

const leadWidths = [5, 24, 6, 8];

/** Lays the result sheet out for what was evaluated. */
export function layOutResult(evaluation: Evaluation, messages: Messages): ResultLayout {
  const { standard, stages } = evaluation;
  const given = new Set(
    stages.flatMap((stage) => stage.indicators.map(({ indicator }) => indicator.id)),
  );
  const indicators = standard.indicators.filter(({ id }) => given.has(id));
  const hasLevels = standard.schoolRule !== null;
  const { sheet } = messages;
  const hasComposite = standard.coefficientRule.kind === 'composite';
  const tail = [
    ...(hasComposite ? [sheet.composite] : []),
    ...(hasLevels ? [sheet.metCount, sheet.schoolVerdict, sheet.reasons, sheet.gaps] : []),
  ];
  const tailWidths = [...(hasComposite ? [14] : []), ...(hasLevels ? [7, 10, 26, 30] : [])];
  const valueWidths = indicators.flatMap(() => (hasLevels ? [8.5, 8] : [12]));
  const columnWidths = [...leadWidths, ...valueWidths, ...tailWidths];
  return {
    messages,
    evaluation,
    indicators,
    span: hasLevels ? 2 : 1,
    tail,
    width: columnWidths.length,
    columnWidths,
  };
}

/** First column of an indicator. */
export function indicatorColumn({ span }: ResultLayout, index: number): number {
  return leadColumns + index * span;
}
