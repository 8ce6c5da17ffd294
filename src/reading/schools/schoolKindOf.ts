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

/** A bracket that names a teaching point, and does not say that it belongs to the school (含教学点, 辖2个教学点). */
const pointInBrackets = /\((?![^()]*[含包括辖带设有和与及、,不非原\d个])[^()]*教学点\)?$/;

/** Streets and villages that are called after a school. */
const addresses = /(?:中专|技校|职教|职业|特教|启智|培智)(?:路|街|巷|村|社区)/g;
const ordinary = /(?:小学|完小|初级中学|初中|中学)(?:校|部|学校)?$/;
/** Before 小学 or 中学 these make a special or vocational school of it. */
const particularStem = /(?:职业|职教|中等专业|技工|特殊教育|特教|聋哑|聋人|盲人|盲哑)$/;

/**
 * The kind of school that words name: a cell of a kind column (`九年一贯制学校`, `311初级中学`) or a label.
 * `unknown` when they name none, e.g. `第一中学`. What stands in brackets counts only where the rest says nothing, but a
 * bracket that names a teaching point makes one of a primary school: 大沟小学(教学点).
 */
export function schoolKindOf(words: string): SchoolKind {
  // Sources that contradict each other (小学≠教学点) name none.
  if (words.includes('≠')) return 'unknown';
  const outside = outsideBrackets(words);
  const inside = [...words.matchAll(/\(([^()]*)/g)].map((match) => match[1] ?? '').join('');
  const kind = find(outside);
  if ((kind === 'primary' || kind === 'unknown') && pointInBrackets.test(words)) {
    return 'teaching-point';
  }
  if (kind !== 'unknown' || /幼儿园/.test(inside)) return kind;
  return find(inside);
}

/**
 * The kind that a school's own name speaks of. A name that ends in 小学, 初中 or 中学 is an ordinary school, whatever
 * stands before it (职教中心附属小学, 中专路小学); doubtful where that word is used for special schools (启智小学).
 */
export function kindOfName(words: string): { kind: SchoolKind; isDoubtful: boolean } {
  const name = words.replace(addresses, '');
  const kind = schoolKindOf(name);
  const outside = outsideBrackets(name);
  const ending = ordinary.exec(outside);
  const isParticular = kind === 'special' || kind === 'vocational';
  if (!isParticular || !ending) return { kind, isDoubtful: false };
  const stem = outside.slice(0, ending.index);
  if (particularStem.test(stem)) return { kind, isDoubtful: false };
  const own = plain.find(([pattern]) => pattern.test(outside))?.[1] ?? 'unknown';
  return { kind: own, isDoubtful: /(?:启智|培智)$/.test(stem) };
}

function outsideBrackets(words: string): string {
  return words.replace(/\([^()]*\)?/g, '').replace(/^\d+|\d+$/g, '');
}

function find(words: string): SchoolKind {
  // 某某小学附属幼儿园 is a kindergarten, 某某幼儿园小学部 is not.
  const particular = kinds.find(([pattern, kind]) =>
    kind === 'kindergarten' ? /幼儿园$/.test(words) : pattern.test(words),
  );
  return (particular ?? plain.find(([pattern]) => pattern.test(words)))?.[1] ?? 'unknown';
}
