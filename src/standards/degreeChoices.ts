import type { FieldExpression } from './FieldExpression';
import type { FieldId } from './FieldId';
import type { NumeratorChoice } from './NumeratorChoice';

/**
 * Ways to count teachers above the required degree: the finished column, or the degree rows that lie
 * above it. Forms name 研究生 in one column, or 硕士 with or without 博士 beside it.
 *
 * @param lower the degrees below 研究生 that count in this stage
 */
export function degreeChoices(lower: readonly FieldId[]): NumeratorChoice[] {
  const rows = (upper: readonly FieldId[]): FieldExpression => ({
    kind: 'sum',
    terms: [...upper, ...lower].map((field) => ({ kind: 'field', field })),
  });
  return [
    { expression: { kind: 'field', field: 'teachers-above-degree' } },
    { expression: rows(['teachers-postgraduate']) },
    { expression: rows(['teachers-doctor', 'teachers-master']) },
    { expression: rows(['teachers-master']), doubt: 'degree-rows-incomplete' },
    { expression: rows([]), doubt: 'degree-rows-incomplete' },
  ];
}
