import type { FieldExpression } from '../standards/FieldExpression';
import type { FieldId } from '../standards/FieldId';

/** Every raw quantity that an expression names. */
export function fieldsOf(expression: FieldExpression): readonly FieldId[] {
  switch (expression.kind) {
    case 'field':
      return [expression.field];
    case 'sum':
      return expression.terms.flatMap(fieldsOf);
    case 'difference':
      return [...fieldsOf(expression.from), ...fieldsOf(expression.less)];
    case 'stated':
      return [];
  }
}
