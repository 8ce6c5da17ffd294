import type { Clause } from './Clause';

/** Why a school without pupils is not counted: it has no value per pupil, and no weight in the coefficient. */
export const noPupilsClause: Clause = {
  document: '由差异系数的计算公式推得',
  clause: '学生数为 0 的学校没有生均值，在以学生数加权的计算中权重为 0',
  confidence: 'C',
};
