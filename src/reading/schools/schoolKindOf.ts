import type { SchoolKind } from '../../standards/SchoolKind';

/** Kinds by their words, the more particular first: 小学教学点 is a teaching point. */
const kinds: readonly (readonly [RegExp, SchoolKind])[] = [
  [/幼儿园|幼教/, 'kindergarten'],
  [/特殊教育|特教|启智|培智|聋哑|盲校|盲人|聋人/, 'special'],
  [/职业|职教|中专|中等专业|技工|技校/, 'vocational'],
  [/教学点|教学班点/, 'teaching-point'],
  [/十二年|12年/, 'twelve-year'],
  [/九年|9年|一贯制/, 'nine-year'],
  [/完全中学|完中/, 'complete-secondary'],
];
const plain: readonly (readonly [RegExp, SchoolKind])[] = [
  [/(?:小学|完小|村小)(?:校|部|学校)?$/, 'primary'],
  [/(?:初级中学|初中)(?:校|部|学校)?$/, 'junior'],
  [/(?:高级中学|高中)(?:校|部|学校)?$/, 'senior'],
];

/**
 * The kind of school that words name: a cell of a kind column (`九年一贯制学校`, `311初级中学`) or a school's name.
 * `unknown` when they name none, e.g. `第一中学`. What stands in brackets counts only where the rest says nothing.
 */
export function schoolKindOf(words: string): SchoolKind {
  const outside = words.replace(/\([^()]*\)?/g, '').replace(/^\d+|\d+$/g, '');
  const inside = [...words.matchAll(/\(([^()]*)/g)].map((match) => match[1] ?? '').join('');
  const kind = find(outside);
  if (kind !== 'unknown' || /幼儿园/.test(inside)) return kind;
  return find(inside);
}

function find(words: string): SchoolKind {
  // 某某小学附属幼儿园 is a kindergarten, 某某幼儿园小学部 is not.
  const particular = kinds.find(([pattern, kind]) =>
    kind === 'kindergarten' ? /幼儿园$/.test(words) : pattern.test(words),
  );
  return (particular ?? plain.find(([pattern]) => pattern.test(words)))?.[1] ?? 'unknown';
}
