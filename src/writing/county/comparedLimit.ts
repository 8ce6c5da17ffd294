import type { CountyTexts } from './CountyTexts';
import { countyExpressionText } from './countyExpressionText';
import { fillTemplate } from '../../locale/fillTemplate';
import { limitText } from './limitText';
import { shownNumber } from './shownNumber';
import { answerText } from './answerText';
import type { TestResultOf } from './TestResultOf';

/** The limit of a comparison in words: `10%`, `Ⅲ`, `公务员平均工资 95167`, `… ÷ …（105 ÷ 100 = 105.0%）`. */
export function comparedLimit(result: TestResultOf<'compare'>, texts: CountyTexts): string {
  const { test, limit, operands } = result;
  const { overview } = texts.county;
  if (test.limit.kind === 'number') {
    const isFigure = test.value.kind === 'figure' && limit !== null;
    if (isFigure && test.as === 'number') return answerText(test.value.figure, limit, texts);
    return limitText(test.limit.value, test.as);
  }
  const shown = countyExpressionText(test.limit, operands, texts);
  if (test.limit.kind === 'figure' || limit === null) {
    return fillTemplate(overview.limitFigure, { ...shown });
  }
  const value = shownNumber(limit, { as: test.as, against: result.value });
  return fillTemplate(overview.limitFigures, { ...shown, value });
}
