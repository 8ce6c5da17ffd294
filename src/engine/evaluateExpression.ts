import Fraction from 'fraction.js';
import type { FieldExpression } from '../standards/FieldExpression';
import type { FieldId } from '../standards/FieldId';
import type { Amount } from './Amount';
import { isKnown } from './isKnown';
import { signOf } from '../numeric/signOf';

type Amounts = Readonly<Partial<Record<FieldId, Amount>>>;

/**
 * A numerator from a section's amounts, with the sources of everything that went in. A missing part makes
 * the whole missing; a negative difference is missing too (`less-than-part`), never 0.
 */
export function evaluateExpression(expression: FieldExpression, amounts: Amounts): Amount {
  switch (expression.kind) {
    case 'field':
      return amounts[expression.field] ?? { missing: 'no-column', sources: [] };
    case 'sum':
      return combine(expression.terms, amounts, (total, part) => total.add(part));
    case 'difference': {
      const rest = combine([expression.from, expression.less], amounts, (from, less) =>
        from.sub(less),
      );
      return isKnown(rest) && signOf(rest.value) < 0
        ? { missing: 'less-than-part', sources: rest.sources }
        : rest;
    }
  }
}

function combine(
  parts: readonly FieldExpression[],
  amounts: Amounts,
  join: (left: Fraction, right: Fraction) => Fraction,
): Amount {
  const found = parts.map((part) => evaluateExpression(part, amounts));
  const sources = found.flatMap((part) => part.sources);
  const gap = found.find((part) => 'missing' in part);
  if (gap && 'missing' in gap) return { missing: gap.missing, sources };
  const values = found.filter(isKnown).map((part) => part.value);
  const [first = new Fraction(0), ...others] = values;
  return { value: others.reduce(join, first), sources };
}
