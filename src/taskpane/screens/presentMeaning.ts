import type { Column } from '../../reading/Column';
import type { ChosenMeaning } from '../../reading/mapping/TableMapping';
import { unitOfColumn } from './unitOfColumn';

/** What a column is taken for now, as a clerk would say it; one that was not recognised is `ignored`. */
export function presentMeaning(column: Column): ChosenMeaning {
  const { meaning } = column;
  if (meaning.kind === 'unknown') return { kind: 'ignored' };
  if (meaning.kind === 'ratio') {
    return { kind: 'ratio', indicator: meaning.indicator, stage: meaning.stage };
  }
  if (meaning.kind !== 'field') return { kind: meaning.kind };
  const { field, stage } = meaning;
  return { kind: 'field', field, stage, unit: unitOfColumn(column, field)?.unit ?? null };
}
