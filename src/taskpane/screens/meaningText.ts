import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { Stage } from '../../standards/Stage';
import type { ListedMeaning } from './ListedMeaning';

/** What a column was taken for, in words: `小学 在校生数`. */
export function meaningText(
  meaning: (ListedMeaning | { readonly kind: 'unknown' }) & { readonly stage?: Stage | null },
  { pane, terms }: Messages,
): string {
  if (meaning.kind === 'unknown') return pane.columns.notRecognised;
  if (meaning.kind !== 'field' && meaning.kind !== 'ratio') return terms.column[meaning.kind];
  const name =
    meaning.kind === 'field'
      ? terms.field[meaning.field]
      : fillTemplate(pane.columns.ratioOf, { indicator: terms.indicator[meaning.indicator] });
  return meaning.stage ? `${terms.stage[meaning.stage]} ${name}` : name;
}
