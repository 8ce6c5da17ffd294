import type { Column } from '../../reading/Column';
import type { ChosenMeaning } from '../../reading/mapping/TableMapping';
import { fields } from '../../standards/fields';
import type { ListedMeaning } from './ListedMeaning';
import { unitOfColumn } from './unitOfColumn';

/**
 * What a clerk says by an entry of the list: unit and stage stay as they are where they still fit. `null`: money
 * without a unit; whether it is 元 or 万元 has to be asked, not guessed.
 */
export function chosenMeaning(column: Column, listed: ListedMeaning): ChosenMeaning | null {
  const { meaning } = column;
  const stage = meaning.kind === 'field' || meaning.kind === 'ratio' ? meaning.stage : null;
  if (listed.kind === 'ratio') return { ...listed, stage };
  if (listed.kind !== 'field') return listed;
  const unit = unitOfColumn(column, listed.field)?.unit ?? null;
  if (unit === null && fields[listed.field].unit === 'yuan') return null;
  return { ...listed, stage, unit };
}
