import { fillTemplate } from '../../locale/fillTemplate';
import type { CountyMessages } from '../../locale/county/CountyMessages';
import type { CountyExpression } from '../../standards/county/CountyExpression';
import { countyFigures } from '../../standards/county/countyFigures';
import type { CountyLimit } from '../../standards/own/CountyLimit';

/** What a limit of a county item is about: `保11.2 ÷ 保11.1 不低于`, `每班学生不超过`. */
export function limitText({ name, test }: CountyLimit, { standard }: CountyMessages): string {
  const formula =
    test.kind === 'compare' ? `${codesText(test.value)} ${standard.relations[test.relation]}` : '';
  return fillTemplate(standard.limits[name], { formula });
}

/** An expression with the numbers of its figures. */
function codesText(expression: CountyExpression): string {
  switch (expression.kind) {
    case 'figure':
      return countyFigures[expression.figure].code;
    case 'number':
      return expression.value;
    case 'sum':
      return expression.terms.map(codesText).join(' + ');
    case 'difference':
      return `${codesText(expression.from)} − ${inBrackets(expression.less)}`;
    case 'ratio':
      return `${inBrackets(expression.numerator)} ÷ ${inBrackets(expression.denominator)}`;
  }
}

function inBrackets(expression: CountyExpression): string {
  const isSimple = expression.kind === 'figure' || expression.kind === 'number';
  return isSimple ? codesText(expression) : `(${codesText(expression)})`;
}
