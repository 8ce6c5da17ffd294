import type { CountyStandard } from '../../standards/county/CountyStandard';
import type { CountyTest } from '../../standards/county/CountyTest';
import type { NewSheet } from '../../workbook/NewSheet';
import { classesSheet } from './classesSheet';
import type { CountySheetOptions } from './CountySheetOptions';
import { figuresSheet } from './figuresSheet';
import { roomsSheet } from './roomsSheet';
import { schoolsSheet } from './schoolsSheet';
import { scoresSheet } from './scoresSheet';
import { testsInForce } from './testsInForce';

/** Conditions that are judged by what 学校情况 says. */
const bySchool: readonly CountyTest['kind'][] = [
  'school-size',
  'special-rooms',
  'small-school-funds',
  'training-share',
];

/**
 * The guided sheets that a standard needs, to be filled in and read back by `readCounty`: 县级数据 and 班级名单 (大班额 is
 * listed for every standard), and 专用教室, 学校情况, 评分表 where a condition in force rests on them.
 */
export function countySheets(
  standard: CountyStandard,
  options: CountySheetOptions,
): readonly NewSheet[] {
  const tests = standard.items.flatMap((item) => testsInForce(item, standard));
  const kinds = new Set(tests.map(({ kind }) => kind));
  const scores = tests.filter((test) => test.kind === 'score');
  return [
    figuresSheet(standard, options),
    classesSheet(options),
    ...(kinds.has('special-rooms') ? [roomsSheet(options)] : []),
    ...(bySchool.some((kind) => kinds.has(kind)) ? [schoolsSheet(options)] : []),
    ...scores.map((test) => scoresSheet(test, options)),
  ];
}
