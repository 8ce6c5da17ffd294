import { countySheetKind } from '../../reading/county/countySheetKind';
import { readSources } from '../../reading/sources/readSources';
import type { SourcesRead } from '../../reading/sources/SourcesRead';
import type { Grid } from '../../workbook/Grid';
import type { Workbook } from '../../workbook/Workbook';
import type { TableMemory } from '../memory/TableMemory';
import { clerksSheets } from '../clerksSheets';
import { readSource } from '../readSource';
import { isGathered } from './isGathered';

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
    // The county's own sheets hold no school's figures.
    if (!isGathered(grid) && countySheetKind(grid) === null) grids.push(grid);
  }
  return readSources(grids, { file, mappings: memories.map(({ mapping }) => mapping) });
}
