import type { NumeratorChoice } from './NumeratorChoice';
import { ofField } from './ofField';
import { sumOf } from './sumOf';

/**
 * Ways to count teachers of 中级及以上 titles: the finished column, or 正高级, 副高级 and 中级 added up. Where 正高级
 * has no column it may stand in that of 高级, or be missing, which is said.
 */
export const titleChoices: readonly NumeratorChoice[] = [
  { expression: ofField('intermediate-title-teachers') },
  {
    expression: sumOf(
      'full-senior-title-teachers',
      'associate-senior-title-teachers',
      'intermediate-title-only-teachers',
    ),
  },
  {
    expression: sumOf('associate-senior-title-teachers', 'intermediate-title-only-teachers'),
    doubt: 'title-columns-incomplete',
  },
];
