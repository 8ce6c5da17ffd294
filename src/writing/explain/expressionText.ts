import { isKnown } from '../../engine/isKnown';
import type { Section } from '../../engine/Section';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { FieldExpression } from '../../standards/FieldExpression';
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
      return statedText(expression);
  }

  function statedText({ indicator, perPupils }: Extract<FieldExpression, { kind: 'stated' }>): {
    readonly names: string;
    readonly figures: string;
  } {
    const { terms, explain } = messages;
    const value = section.stated[indicator];
    const { pupils } = section;
    const names = terms.indicator[indicator];
    if (!isKnown(value) || !isKnown(pupils)) {
      const lacking = isKnown(value) ? pupils : value;
      const missing = lacking && 'missing' in lacking ? lacking.missing : 'no-column';
      return { names, figures: terms.missing[missing] };
    }
    const facts = { value: exactText(value.value), pupils: exactText(pupils.value), perPupils };
    return { names, figures: fillTemplate(explain.statedFigures, facts) };
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
