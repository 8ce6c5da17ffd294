import type { FieldExpression } from './FieldExpression';
import type { FieldId } from './FieldId';

/** The expression that is one raw quantity. */
export const ofField = (field: FieldId): FieldExpression => ({ kind: 'field', field });
