import type { NumeratorChoice } from './NumeratorChoice';
import { ofField } from './ofField';
import { sumOf } from './sumOf';

/**
 * Ways to obtain 体育运动场馆面积: the finished column, or 运动场地 (with 校内其他体育场 where the form has it) and
 * 室内体育用房 added up. Without indoor rooms the sum may be too small, which is said.
 */
export const sportsSpaceChoices: readonly NumeratorChoice[] = [
  { expression: ofField('sports-space') },
  { expression: sumOf('sports-ground', 'other-sports-ground', 'indoor-sports-space') },
  { expression: sumOf('sports-ground', 'indoor-sports-space') },
  {
    expression: sumOf('sports-ground', 'other-sports-ground'),
    doubt: 'sports-space-without-indoor',
  },
  { expression: ofField('sports-ground'), doubt: 'sports-space-without-indoor' },
];
