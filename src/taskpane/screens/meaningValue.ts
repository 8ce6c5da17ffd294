import type { ListedMeaning } from './ListedMeaning';

/** A meaning as the value of a list's entry; `unknown` is no entry but the state before a choice. */
export function meaningValue(meaning: ListedMeaning | { readonly kind: 'unknown' }): string {
  if (meaning.kind === 'field') return `field:${meaning.field}`;
  return meaning.kind === 'ratio' ? `ratio:${meaning.indicator}` : meaning.kind;
}
