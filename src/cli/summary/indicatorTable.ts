import type { StageIndicator, StageResult } from '../../engine/Evaluation';
import type { Messages } from '../../locale/Messages';
import { formatCoefficient } from '../../writing/text/formatCoefficient';
import { verdictText } from '../../writing/text/verdictText';
import { formatMean } from '../../writing/text/formatMean';
import { shownMean } from '../../writing/text/shownMean';
import { padded } from './padded';

const widths = [14, 12, 10, 8, 12, 6, 6, 6, 8];

/** Mean, coefficient, limit, verdict and level counts of every indicator, one line each. */
export function indicatorTable(stage: StageResult, messages: Messages): readonly string[] {
  const { sheet, terms } = messages;
  const isJudged = stage.composite === null;
  const header = [sheet.indicator, sheet.mean, sheet.coefficient];
  const judged = [
    sheet.limit,
    sheet.verdict,
    terms.levelShort.met,
    terms.levelShort.floor,
    terms.levelShort.below,
    terms.levelShort.unknown,
  ];
  const rows = stage.indicators.map((one) => rowOf(one, { isJudged, messages }));
  return [[...header, ...(isJudged ? judged : [])], ...rows].map(line);
}

function rowOf(
  one: StageIndicator,
  { isJudged, messages }: { readonly isJudged: boolean; readonly messages: Messages },
): readonly string[] {
  const { terms } = messages;
  const cells = [
    terms.indicatorShort[one.indicator.id],
    formatMean(shownMean(one)),
    formatCoefficient(one.coefficient),
  ];
  if (!isJudged || one.verdict === null) return cells;
  const { met, floor, below, unknown } = one.levels;
  return [
    ...cells,
    one.limit ?? '—',
    verdictText(one.verdict, messages),
    ...[met, floor, below, unknown].map(String),
  ];
}

function line(cells: readonly string[]): string {
  const texts = cells.map((cell, index) =>
    padded(cell, widths[index] ?? 8, index === 0 || index === 4 ? 'right' : 'left'),
  );
  return `  ${texts.join('  ').trimEnd()}`;
}
