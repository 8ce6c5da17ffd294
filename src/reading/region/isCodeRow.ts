import type { Cells } from '../cells/Cells';

const code =
  /^(?:L\d{1,2}|[甲乙丙丁戊己庚辛壬癸]|\(?\d{1,3}\)?|[A-Z]{1,2}\d{0,2}|栏次|行次|列次|项目编号|编号|\d{1,3}=[\d+\-*/×÷()=]+)$/;

/**
 * Whether a row under a header holds nothing but column codes: `L1 L2 L3 …` or `甲 乙 1 2 3 …`. A row of
 * numbers counts only when they run on one by one, so that a school's figures are never taken for codes.
 */
export function isCodeRow(cells: Cells, row: number): boolean {
  const { left, right } = cells.area;
  const numbers: number[] = [];
  let codes = 0;
  let lettered = false;
  for (let column = left; column <= right; column++) {
    const words = cells.words(row, column);
    if (words === '') continue;
    if (!code.test(words)) return false;
    codes++;
    if (/[^\d()]/.test(words)) lettered = true;
    const digits = /\d+/.exec(words)?.[0];
    if (digits) numbers.push(Number(digits));
  }
  const runs = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return codes >= 3 && runs && (lettered || numbers.length >= 4);
}
