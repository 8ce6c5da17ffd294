const year =
  /(?<!\d)(?:(?:19|20)\d\d(?:[-—–~至/](?:19|20)?\d\d)?|二[〇○零0]二[〇○零0一二三四五六七八九])(?!\d)(?:学年度|学年|年度|年)?/g;

/**
 * Cleaned header words without calendar and school years, so that next year's table has the same words.
 *
 * @example `2023-2024学年在校生数` → 在校生数
 */
export function withoutYears(words: string): string {
  return words.replace(year, '');
}
