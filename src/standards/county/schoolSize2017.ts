import type { SchoolSizeTest } from './CountyTest';

/** 学校规模: at most 2000 pupils, 一贯制 2500 in the compulsory stages; beyond that a school is 大校额 in any evaluation. */
export const schoolSize2017: SchoolSizeTest = {
  kind: 'school-size',
  most: { 'nine-year': '2500', 'twelve-year': '2500', other: '2000' },
  relaxed: {
    builtBy: '2010',
    migrantsOver: '0.5',
    // 十二年一贯制 is not named among the relaxed ones.
    most: { 'nine-year': '3000', 'twelve-year': '2500', other: '2400' },
  },
};
