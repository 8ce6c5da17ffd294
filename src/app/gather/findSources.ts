import { cleanWords } from '../../reading/cells/cleanWords';
import { gatheredTitle } from '../../reading/sources/gatheredTitle';
import { readSources } from '../../reading/sources/readSources';
import type { SourcesRead } from '../../reading/sources/SourcesRead';
import type { Grid } from '../../workbook/Grid';
import type { Workbook } from '../../workbook/Workbook';
import type { TableMemory } from '../memory/TableMemory';
import { readSource } from '../readSource';

/** Which sheets of which workbook are looked through. */
export interface SourcesRequest {
  readonly memories: readonly TableMemory[];
  /** Name of the file where it is a further one, which stands before all its addresses; `null` for the clerk's own. */
  readonly file: string | null;
  /** Only the sheet of this name; `null` for every visible one. */
  readonly sheet: string | null;
}

/**
 * Reads every visible sheet that is not ours as a source of one county's table.
 *
 * @throws WorkbookError when the workbook cannot be read, or has no sheet of the name that is asked for
 */
export async function findSources(
  workbook: Workbook,
  { memories, file, sheet }: SourcesRequest,
): Promise<SourcesRead> {
  const names = sheet === null ? await clerksSheets(workbook) : [sheet];
  const grids: Grid[] = [];
  for (const name of names) {
    const grid = await readSource(workbook, { kind: 'sheet', sheet: name });
    if (!isGathered(grid)) grids.push(grid);
  }
  return readSources(grids, { file, mappings: memories.map(({ mapping }) => mapping) });
}

async function clerksSheets(workbook: Workbook): Promise<readonly string[]> {
  const sheets = await workbook.sheets();
  const receipts = await workbook.receipts();
  const own = new Set(
    receipts.flatMap(({ createdSheets }) => createdSheets.map(({ name }) => name)),
  );
  return sheets.flatMap(({ name, visible }) => (visible && !own.has(name) ? [name] : []));
}

/** An earlier gathering of ours is made of the sources and would only repeat them. */
function isGathered({ values }: Grid): boolean {
  return cleanWords(values[0]?.[0] ?? null) === gatheredTitle;
}
