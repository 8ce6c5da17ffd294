import type { FieldExpression } from './FieldExpression';
import type { FieldId } from './FieldId';
import { ofField } from './ofField';

/** The expression that adds up raw quantities. */
export const sumOf = (...ids: readonly FieldId[]): FieldExpression => ({
  kind: 'sum',
  terms: ids.map(ofField),
});
