import Fraction from 'fraction.js';
import type { ScoreItem } from '../../standards/county/CountyTest';
import type { StandardSheet } from './StandardSheet';

/** Numbers of the lines of a score sheet: `分3`, `分3.2`. */
export const scoreCode = /^分\d+(?:\.\d+)*$/;

/** The lines of a score sheet, in the order of the rows. `usual`: the lines of the standard that this one is based on. */
export function readScoreItems(
  sheet: StandardSheet,
  usual: readonly ScoreItem[],
): readonly ScoreItem[] {
  return [...sheet.rows].flatMap(([code, row]): ScoreItem[] => {
    if (!scoreCode.test(code)) return [];
    const known = usual.find((item) => item.code === code)?.points ?? null;
    const points = sheet.number([row, 'value'], { usual: known });
    const name = sheet.text(row, 'item');
    if (name === '') sheet.fail('score-name-missing', [row, 'item']);
    const group = sheet.text(row, 'note');
    return points === null || name === '' ? [] : [{ code, group, name, points }];
  });
}

/** What the points of lines add up to. */
export function sumOfPoints(items: readonly ScoreItem[]): Fraction {
  return items.reduce((sum, { points }) => sum.add(points), new Fraction(0));
}
