import { cleanWords } from '../../../src/reading/cells/cleanWords';
import { recogniseHeader } from '../../../src/reading/columns/recogniseHeader';

/** What a header path (levels joined by ` > `) is taken for, with stage and unit; `?` marks a doubt. */
export function meaningOf(path: string): string {
  const { meaning, unit, isDoubtful } = recogniseHeader(path.split(' > ').map(cleanWords));
  const doubt = isDoubtful ? '?' : null;
  if (meaning.kind === 'ratio') {
    const { indicator, stage, factor, isInverse } = meaning;
    const scale = factor === undefined ? null : `×${factor}`;
    return words('ratio', indicator, stage, scale, isInverse ? 'inverse' : null, doubt);
  }
  if (meaning.kind !== 'field') return words(meaning.kind, doubt);
  return words(meaning.field, meaning.stage, unit, doubt);
}

function words(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}
