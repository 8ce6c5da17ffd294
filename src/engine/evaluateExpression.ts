import Fraction from 'fraction.js';
import type { FieldExpression } from '../standards/FieldExpression';
import type { Amount } from './Amount';
import { isKnown } from './isKnown';
import type { Section } from './Section';
import { signOf } from '../numeric/signOf';

type Amounts = Pick<Section, 'amounts' | 'stated' | 'pupils'>;

/**
 * A numerator from a section's amounts, with the sources of everything that went in. A missing part makes
 * the whole missing; a negative difference is missing too (`less-than-part`), never 0.
 */
export function evaluateExpression(expression: FieldExpression, section: Amounts): Amount {
  switch (expression.kind) {
    case 'field':
      return section.amounts[expression.field] ?? { missing: 'no-column', sources: [] };
    case 'sum':
      return combine(expression.terms, section, (total, part) => total.add(part));
    case 'difference': {
      const rest = combine([expression.from, expression.less], section, (from, less) =>
        from.sub(less),
      );
      return isKnown(rest) && signOf(rest.value) < 0
        ? { missing: 'less-than-part', sources: rest.sources }
        : rest;
    }
    case 'stated':
      return statedNumerator(section, expression);
  }
}

/** What the stated value amounts to for all pupils of the section. */
function statedNumerator(
  { stated, pupils }: Amounts,
  { indicator, perPupils }: Extract<FieldExpression, { kind: 'stated' }>,
): Amount {
  const value: Amount = stated[indicator] ?? { missing: 'no-column', sources: [] };
  const sources = [...value.sources, ...pupils.sources];
  if (!isKnown(value)) return value;
  if ('missing' in pupils) return { missing: pupils.missing, sources };
  return { value: value.value.mul(pupils.value).div(perPupils), sources };
}

function combine(
  parts: readonly FieldExpression[],
  section: Amounts,
  join: (left: Fraction, right: Fraction) => Fraction,
): Amount {
  const found = parts.map((part) => evaluateExpression(part, section));
  const sources = found.flatMap((part) => part.sources);
  const gap = found.find((part) => 'missing' in part);
  if (gap && 'missing' in gap) return { missing: gap.missing, sources };
  const values = found.filter(isKnown).map((part) => part.value);
  const [first = new Fraction(0), ...others] = values;
  return { value: others.reduce(join, first), sources };
}
