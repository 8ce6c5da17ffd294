import type { ClassSizeTest } from './CountyTest';

/** 班额: 小学 at most 45, 初中 at most 50 pupils; beyond that a class is 大班额 in any evaluation. */
export const classSize2017: ClassSizeTest = {
  kind: 'class-size',
  most: { primary: '45', junior: '50' },
};
