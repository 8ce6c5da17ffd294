import type { CountyExpression } from '../../standards/county/CountyExpression';
import { countyFigures } from '../../standards/county/countyFigures';
import type { CompareTest } from '../../standards/county/CountyTest';
import { limitText } from './limitText';

const signs = { sum: ' + ', difference: ' − ', ratio: ' ÷ ' } as const;

/** An expression with its figures by their numbers: `(保15.3 + 保15.4) ÷ 保15.2`. */
export function codesText(expression: CountyExpression, as: CompareTest['as']): string {
  switch (expression.kind) {
    case 'number':
      return limitText(expression.value, as);
    case 'figure':
      return countyFigures[expression.figure].code;
    case 'sum':
      return joined(expression.terms, signs.sum, as);
    case 'difference':
      return joined([expression.from, expression.less], signs.difference, as);
    case 'ratio':
      return joined([expression.numerator, expression.denominator], signs.ratio, as);
  }
}

function joined(parts: readonly CountyExpression[], sign: string, as: CompareTest['as']): string {
  return parts
    .map((part) => {
      const text = codesText(part, as);
      const isSingle = part.kind === 'figure' || part.kind === 'number';
      return isSingle || sign === signs.sum ? text : `(${text})`;
    })
    .join(sign);
}
