import type { CountyTestResult } from '../../engine/county/CountyEvaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import { countyFigures } from '../../standards/county/countyFigures';
import { countyMissingText } from './countyMissingText';
import type { CountyTexts } from './CountyTexts';

/** Why a condition is 待填报, in words; figures that are not there are named by their numbers. */
export function missingReasons(
  { test, missing, operands }: Pick<CountyTestResult, 'test' | 'missing' | 'operands'>,
  texts: CountyTexts,
): string {
  const { overview } = texts.county;
  const lacking = operands.filter(({ amount }) => amount === null);
  return missing
    .map((one) => {
      if (one !== 'figure' || lacking.length === 0) return countyMissingText(one, test, texts);
      const named = lacking.map(({ figure }) => countyFigures[figure].code);
      const list = [...new Set(named)].join(texts.messages.sheet.listSeparator);
      return fillTemplate(overview.missingFigures, { figures: list });
    })
    .join(texts.messages.sheet.separator);
}
