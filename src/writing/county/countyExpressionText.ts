import type { CountyOperand } from '../../engine/county/CountyEvaluation';
import type { CountyExpression } from '../../standards/county/CountyExpression';
import { answerText } from './answerText';
import type { CountyTexts } from './CountyTexts';

/** An expression in words and with the figures put in. */
export interface ExpressionTexts {
  readonly names: string;
  readonly figures: string;
}

const signs = { sum: ' + ', difference: ' − ', ratio: ' ÷ ' } as const;

/** An expression in names and in real figures: `交流教师 ÷ 应交流教师`, `24 ÷ 240`. */
export function countyExpressionText(
  expression: CountyExpression,
  operands: readonly CountyOperand[],
  texts: CountyTexts,
): ExpressionTexts {
  const { kind } = expression;
  if (kind === 'number') return { names: expression.value, figures: expression.value };
  if (kind === 'figure') {
    const { figure } = expression;
    const amount = operands.find((one) => one.figure === figure)?.amount ?? null;
    const names = texts.county.figures[figure].name;
    return { names, figures: answerText(figure, amount, texts) };
  }
  const parts = partsOf(expression).map((part) => {
    const inner = countyExpressionText(part, operands, texts);
    return kind === 'sum' || isSingle(part) ? inner : inBrackets(inner);
  });
  return {
    names: parts.map(({ names }) => names).join(signs[kind]),
    figures: parts.map(({ figures }) => figures).join(signs[kind]),
  };
}

type Compound = Exclude<CountyExpression, { readonly kind: 'figure' | 'number' }>;

function partsOf(expression: Compound): readonly CountyExpression[] {
  if (expression.kind === 'sum') return expression.terms;
  if (expression.kind === 'difference') return [expression.from, expression.less];
  return [expression.numerator, expression.denominator];
}

function isSingle({ kind }: CountyExpression): boolean {
  return kind === 'figure' || kind === 'number';
}

function inBrackets({ names, figures }: ExpressionTexts): ExpressionTexts {
  return { names: `（${names}）`, figures: `(${figures})` };
}
