/** Header words reduced to what the dictionary compares, with the notes that stood in brackets. */
export interface BareWords {
  readonly bare: string;
  readonly notes: string;
}

const numbering =
  /^(?:#|\*|※|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|L\d{1,2}(?=\D))+/;
const year = /^(?:20\d\d(?:-20\d\d)?(?:学?年度?)?|本学年|学年初)/;

/** Words that have nothing to take out, as most names. */
const plain = /^(?!其中|本学年|学年初)[\u4e00-\u7683\u7685-\u9fff]+$/;

/**
 * Takes numbering (`一、`, `#`, `(1)`), 其中, school years, brackets and punctuation out of cleaned words.
 *
 * @example `#按学历分` → 按学历分; `体育、艺术(美术、音乐)专任教师数` → 体育艺术专任教师数
 */
export function bareWords(words: string): BareWords {
  if (plain.test(words)) return { bare: words, notes: '' };
  const joined = words.replace(/\((馆|及|和)\)/g, '$1').replace(numbering, '');
  const notes = [...joined.matchAll(/\(([^()]*)\)?/g)].map((match) => match[1] ?? '').join(' ');
  const bare = joined
    .replace(/\([^()]*(?:\)|$)/g, '')
    .replace(/[)(]/g, '')
    .replace(/^其中[:,]?/, '')
    .replace(year, '')
    .replace(/[、,;:.。·"'“”‘’\-_—/\\|>*#]/g, '')
    .replace(/的/g, '');
  return { bare, notes };
}
