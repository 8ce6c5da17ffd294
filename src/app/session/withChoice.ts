import type { Column } from '../../reading/Column';
import { choicesByColumn } from '../../reading/mapping/choicesByColumn';
import { placeOf } from '../../reading/mapping/placeOf';
import type { ChosenMeaning } from '../../reading/mapping/TableMapping';
import type { TableMemory } from '../memory/TableMemory';

/**
 * The memory with what the clerk says a column holds, in place of what was said about it before.
 *
 * @param columns all columns of the table
 * @param meaning `null` goes back to what the header says
 */
export function withChoice(
  memory: TableMemory,
  columns: readonly Column[],
  { column, meaning }: { readonly column: Column; readonly meaning: ChosenMeaning | null },
): TableMemory {
  const { mapping } = memory;
  const before = choicesByColumn(columns, mapping.columns).chosen.get(column.column);
  const place = placeOf(columns, column);
  // One that was lost because there were more or fewer columns of this path is answered by the new one.
  const others = mapping.columns.filter(
    (choice) => choice !== before && !(choice.path === place.path && choice.nth === place.nth),
  );
  const own = meaning ? [{ ...place, meaning }] : [];
  return { ...memory, mapping: { ...mapping, columns: [...others, ...own] } };
}
