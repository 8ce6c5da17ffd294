const aside = /\([^()]*(?:含|包括|包含|不计|除外|扣除|剔除|在内)[^()]*(?:\)|$)/g;

/** Header words without brackets that say what is counted in or left out: 在校生数(含随迁子女) → 在校生数. */
export function withoutAsides(words: string): string {
  return words.replace(aside, '');
}
