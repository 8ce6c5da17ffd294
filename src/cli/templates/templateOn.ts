import { memoryFor } from '../../app/memory/memoryFor';
import type { TableMemory } from '../../app/memory/TableMemory';
import { readSource } from '../../app/readSource';
import { readTable } from '../../reading/readTable';
import type { ReadRequest } from '../../workbook/ReadRequest';
import type { Workbook } from '../../workbook/Workbook';

/** A template that fits the table of a sheet. */
export interface TemplateOn {
  readonly memory: TableMemory;
  /** Whether the sheet holds a table when no template is applied. */
  readonly isTableWithout: boolean;
}

/**
 * The template that is applied to what `request` names, by the header as it is read without any; `null` when none
 * fits.
 *
 * @throws WorkbookError when the workbook cannot be read
 */
export async function templateOn(
  workbook: Workbook,
  request: ReadRequest,
  how: { readonly memories: readonly TableMemory[]; readonly isPart: boolean },
): Promise<TemplateOn | null> {
  if (how.memories.length === 0) return null;
  const plain = readTable(await readSource(workbook, request), { isPart: how.isPart });
  const isTableWithout = plain.kind !== 'refused';
  const marks = plain.kind === 'refused' ? plain.header?.headerMarks : plain.table.headerMarks;
  const memory = marks ? memoryFor(marks, how.memories) : null;
  return memory && { memory, isTableWithout };
}
