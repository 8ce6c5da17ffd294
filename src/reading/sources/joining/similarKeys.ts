/** Names longer than this are compared whole only, so that the search stays in proportion to the names. */
const longest = 40;
const shortestPart = 4;
const filler = /[县市区镇乡村街道省州旗]|中心|完全|学校|小学|中学|初级|校/g;

/**
 * Keys under which a school's name is found: the name itself, the name with each one of its characters left open, and
 * what is left of it without words like 镇 and 中心. Names that share a key are nearly the same.
 */
export function similarKeys(name: string): readonly string[] {
  const letters = name.split('');
  if (letters.length > longest) return [nameKey(name)];
  const open = letters.map((_, at) => `?${name.slice(0, at)}?${name.slice(at + 1)}`);
  const bare = name.replace(filler, '');
  return [nameKey(name), ...open, ...(bare.length >= 2 ? [`~${bare}${ending(name)}`] : [])];
}

/**
 * Keys of the names that a name may have elsewhere: one character less (城关镇小学 → 城关小学), or a part of it
 * (云溪县城关小学 → 城关小学).
 */
export function shorterKeys(name: string): readonly string[] {
  const { length } = name;
  if (length > longest) return [];
  const shorter = new Set<string>();
  for (let at = 0; at < length; at++) shorter.add(name.slice(0, at) + name.slice(at + 1));
  for (let from = 0; from < length; from++) {
    for (let to = from + shortestPart; to <= length; to++) {
      if (to - from < length) shorter.add(name.slice(from, to));
    }
  }
  return [...shorter].map(nameKey);
}

function nameKey(name: string): string {
  return `=${name}`;
}

/** 城关小学 and 城关中学 are not nearly the same. */
function ending(name: string): string {
  return /中学|初中/.test(name) ? '中' : /小/.test(name) ? '小' : '';
}
