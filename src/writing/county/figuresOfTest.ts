import type { CountyExpression } from '../../standards/county/CountyExpression';
import type { CountyFigureId } from '../../standards/county/countyFigures';
import type { CountyTest } from '../../standards/county/CountyTest';

/** The county's figures that a condition needs, in the order in which it names them. */
export function figuresOfTest(test: CountyTest): readonly CountyFigureId[] {
  switch (test.kind) {
    case 'declared':
      return [test.figure];
    case 'compare': {
      const named = [...figuresIn(test.value), ...figuresIn(test.limit)];
      return test.notWithout ? [...named, test.notWithout] : named;
    }
    case 'small-school-funds':
      return Object.values(test.base);
    default:
      return [];
  }
}

function figuresIn(expression: CountyExpression): readonly CountyFigureId[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'figure':
      return [expression.figure];
    case 'sum':
      return expression.terms.flatMap(figuresIn);
    case 'difference':
      return [...figuresIn(expression.from), ...figuresIn(expression.less)];
    case 'ratio':
      return [...figuresIn(expression.numerator), ...figuresIn(expression.denominator)];
  }
}
