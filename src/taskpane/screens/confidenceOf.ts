import type { Column } from '../../reading/Column';

/** How sure it is what a column holds. `unused`: nothing was recognised, so nothing is taken from it. */
export type Confidence = 'certain' | 'doubtful' | 'chosen' | 'unused';

/** How sure it is what the column holds. */
export function confidenceOf({ certainty, isChosen, meaning }: Column): Confidence {
  if (isChosen) return 'chosen';
  if (certainty === 'doubtful') return 'doubtful';
  return meaning.kind === 'unknown' ? 'unused' : 'certain';
}
