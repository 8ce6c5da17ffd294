import { isKnown } from '../../engine/isKnown';
import type { Section } from '../../engine/Section';
import type { Messages } from '../../locale/Messages';
import type { FieldExpression } from '../../standards/FieldExpression';
import type { IndicatorId } from '../../standards/IndicatorId';
import { exactText } from './exactText';

/** A numerator in names and in real figures: `教学及辅助用房面积 − 室内体育用房面积`, `1850 − 50`. */
export function expressionText(
  expression: FieldExpression,
  section: Section,
  messages: Messages,
): { readonly names: string; readonly figures: string } {
  switch (expression.kind) {
    case 'field': {
      const amount = section.amounts[expression.field];
      const figures = isKnown(amount)
        ? exactText(amount.value)
        : messages.terms.missing[amount && 'missing' in amount ? amount.missing : 'no-column'];
      return { names: messages.terms.field[expression.field], figures };
    }
    case 'sum':
      return joined(expression.terms, ' + ');
    case 'difference':
      return joined([expression.from, expression.less], ' − ');
    case 'stated':
      return statedText(expression.indicator);
  }

  function statedText(indicator: IndicatorId): {
    readonly names: string;
    readonly figures: string;
  } {
    const { terms } = messages;
    const value = section.stated[indicator];
    const figures = isKnown(value)
      ? exactText(value.value)
      : terms.missing[value && 'missing' in value ? value.missing : 'no-column'];
    return { names: terms.indicator[indicator], figures };
  }

  function joined(
    parts: readonly FieldExpression[],
    sign: string,
  ): { readonly names: string; readonly figures: string } {
    const texts = parts.map((part) => expressionText(part, section, messages));
    return {
      names: texts.map(({ names }) => names).join(sign),
      figures: texts.map(({ figures }) => figures).join(sign),
    };
  }
}
