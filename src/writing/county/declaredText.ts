import { fillTemplate } from '../../locale/fillTemplate';
import { countyFigures } from '../../standards/county/countyFigures';
import { answerText } from './answerText';
import type { CountyTexts } from './CountyTexts';
import { missingReasons } from './missingReasons';
import type { TestResultOf } from './TestResultOf';

/** A declaration with its answer: `保1.1 学校布局规划：是 ✓`. */
export function declaredText(result: TestResultOf<'declared'>, texts: CountyTexts): string {
  const { figure } = result.test;
  const { overview, figures } = texts.county;
  const amount = result.operands.find((one) => one.figure === figure)?.amount ?? null;
  const facts = {
    figure: `${countyFigures[figure].code} ${figures[figure].name}`,
    answer: answerText(figure, amount, texts),
    symbol: overview.symbol[result.status],
    missing: missingReasons(result, texts),
  };
  return fillTemplate(result.status === 'open' ? overview.declaredOpen : overview.declared, facts);
}
