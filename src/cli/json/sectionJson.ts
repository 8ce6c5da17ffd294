import type { IndicatorResult, SectionResult } from '../../engine/Evaluation';
import { isKnown } from '../../engine/isKnown';
import type { Messages } from '../../locale/Messages';
import { splitAddress } from '../../workbook/notation/splitAddress';
import { reasonText } from '../../writing/text/reasonText';

/** One counted section: values, levels, gaps, verdict and the reasons in words. */
export function sectionJson(
  { section, indicators, met, verdict, reasons }: SectionResult,
  messages: Messages,
) {
  const { school, stage, pupils } = section;
  const judged = indicators.filter(({ level }) => level !== null);
  return {
    name: school.name,
    cell: splitAddress(school.source).address,
    stage,
    pupils: isKnown(pupils) ? pupils.value.valueOf() : null,
    values: byIndicator(indicators, ({ value }) => value?.valueOf() ?? null),
    levels: byIndicator(judged, ({ level }) => level),
    gaps: byIndicator(judged, ({ gap }) =>
      gap ? { toStandard: gap.toStandard.valueOf(), toFloor: gap.toFloor.valueOf() } : null,
    ),
    met,
    verdict,
    reasons: reasons.map((reason) => reasonText(reason, messages)),
  };
}

function byIndicator<T>(
  indicators: readonly IndicatorResult[],
  pick: (result: IndicatorResult) => T,
): Record<string, T> {
  return Object.fromEntries(indicators.map((result) => [result.indicator.id, pick(result)]));
}
