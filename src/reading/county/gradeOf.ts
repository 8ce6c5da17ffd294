const numerals = '一二三四五六七八九';
const patterns: readonly (readonly [RegExp, number])[] = [
  [/^(?:小学|小)?([一二三四五六七八九1-9])年级/, 0],
  [/^([一二三四五六七八九])(?:\(\d|\d)/, 0],
  [/^([4-9])\(\d/, 0],
  [/^小([一二三四五六])/, 0],
  [/^(?:初中|初)([一二三1-3])/, 6],
  [/^(?:高中|高)([一二三1-3])/, 9],
];

/** The grade (1 to 12) that cleaned words begin with: 三年级(2)班, 七(1)班, 初二, 高一3班; `null` for 2班 or 301班. */
export function gradeOf(words: string): number | null {
  for (const [pattern, before] of patterns) {
    const [, numeral = ''] = pattern.exec(words) ?? [];
    const at = numerals.indexOf(numeral) + 1;
    if (numeral !== '') return before + (at > 0 ? at : Number(numeral));
  }
  return null;
}
