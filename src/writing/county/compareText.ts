import { fillTemplate } from '../../locale/fillTemplate';
import { comparedLimit } from './comparedLimit';
import { countyExpressionText } from './countyExpressionText';
import type { CountyTexts } from './CountyTexts';
import { missingReasons } from './missingReasons';
import { shownNumber } from './shownNumber';
import type { TestResultOf } from './TestResultOf';

/** A comparison with its figures. The sign says what is true; where the condition is missed, the opposite of what is asked. */
export function compareText(result: TestResultOf<'compare'>, texts: CountyTexts): string {
  const { test, status, value, limit, operands } = result;
  const { overview, figures } = texts.county;
  const symbol = overview.symbol[status];
  if (status === 'not-applicable') {
    const figure = test.notWithout ? figures[test.notWithout].name : '';
    return fillTemplate(overview.notApplicable, { figure, symbol });
  }
  const facts = {
    ...countyExpressionText(test.value, operands, texts),
    relation: (status === 'missed' ? overview.opposite : overview.relation)[test.relation],
    limit: comparedLimit(result, texts),
    symbol,
  };
  if (status === 'open' || value === null) {
    const missing = missingReasons(result, texts);
    return fillTemplate(overview.open, { ...facts, missing });
  }
  if (test.value.kind === 'figure') return fillTemplate(overview.compared, facts);
  const shown = shownNumber(value, { as: test.as, against: limit });
  return fillTemplate(overview.equation, { ...facts, value: shown });
}
