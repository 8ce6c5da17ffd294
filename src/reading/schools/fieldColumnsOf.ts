import type { FieldId } from '../../standards/FieldId';
import type { Stage } from '../../standards/Stage';
import type { Column } from '../Column';

/** The columns of one quantity: for the whole row, and where the header tells them apart, per stage. */
export type StageColumns = Readonly<Partial<Record<'whole' | Stage, Column>>>;

export type FieldColumns = ReadonlyMap<FieldId, StageColumns>;

/** Columns of raw quantities by field and stage. */
export function fieldColumnsOf(columns: readonly Column[]): FieldColumns {
  const byField = new Map<FieldId, StageColumns>();
  for (const column of columns) {
    if (column.meaning.kind !== 'field') continue;
    const { field, stage } = column.meaning;
    byField.set(field, { ...byField.get(field), [stage ?? 'whole']: column });
  }
  return byField;
}
