import type { TableMapping } from './TableMapping';

/** Whether the clerk said which column holds the pupils, so that the table can be evaluated whatever its header says. */
export function choosesPupils(mapping: TableMapping | null): boolean {
  const columns = mapping?.columns ?? [];
  return columns.some(({ meaning }) => meaning.kind === 'field' && meaning.field === 'pupils');
}
