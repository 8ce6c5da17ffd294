import type { TableMemory } from '../../app/memory/TableMemory';
import type { SourcesRead } from '../../reading/sources/SourcesRead';
import type { Workbook } from '../../workbook/Workbook';
import { templateOn, type TemplateOn } from '../templates/templateOn';

/**
 * The templates that fit sheets which were read as sources or refused, by the sheet's name in addresses.
 *
 * @throws WorkbookError when the workbook cannot be read
 */
export async function templatesOnSheets(
  workbook: Workbook,
  { sources, refusals }: SourcesRead,
  { label, memories }: { readonly label: string; readonly memories: readonly TableMemory[] },
): Promise<ReadonlyMap<string, TemplateOn>> {
  const found = new Map<string, TemplateOn>();
  if (memories.length === 0) return found;
  const tables = sources.filter(({ kind }) => kind === 'table').map(({ id }) => id);
  const read = new Set([...tables, ...refusals.map(({ sheet }) => sheet)]);
  for (const { name } of await workbook.sheets()) {
    const sheet = `[${label}]${name}`;
    const request = { kind: 'sheet', sheet: name } as const;
    const template = read.has(sheet)
      ? await templateOn(workbook, request, { memories, isPart: true })
      : null;
    if (template) found.set(sheet, template);
  }
  return found;
}
