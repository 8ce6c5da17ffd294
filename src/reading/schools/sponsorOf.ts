import type { Sponsor } from '../../standards/Sponsor';

/** Codes of the national form's footnote: 1-2 central, 3-4 province, 5-6 city, 7-8 county, 9 firm, 10 private. */
const codes: Readonly<Record<string, Sponsor>> = {
  '1': 'central',
  '2': 'central',
  '3': 'province',
  '4': 'province',
  '5': 'city',
  '6': 'city',
  '7': 'county',
  '8': 'county',
  '10': 'private',
};

const words: readonly (readonly [RegExp, Sponsor])[] = [
  [/民办|私立|社会力量|个人|私人/, 'private'],
  [/县级|区级|旗级|乡镇|镇级|县属|区属/, 'county'],
  [/地级|地市级|市级|市属|地区级/, 'city'],
  [/省级|省属|自治区级/, 'province'],
  [/中央|部属/, 'central'],
  [/公办|教育部门|县|区|公立/, 'county'],
];

/** Who runs the school, by the cell of a sponsor column: a code or words; `unknown` when it names none. */
export function sponsorOf(cell: string): Sponsor {
  // Sources that contradict each other (公办≠民办) name none.
  if (cell.includes('≠')) return 'unknown';
  const code = /^0?(\d{1,2})$/.exec(cell)?.[1];
  if (code !== undefined) return codes[code] ?? 'unknown';
  return words.find(([pattern]) => pattern.test(cell))?.[1] ?? 'unknown';
}
