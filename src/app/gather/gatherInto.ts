import type { Messages } from '../../locale/Messages';
import { joinSources } from '../../reading/sources/joinSources';
import type { Gathering } from '../../reading/sources/Gathering';
import type { Source } from '../../reading/sources/Source';
import type { Workbook } from '../../workbook/Workbook';
import { gatheredSheet } from '../../writing/gather/gatheredSheet';
import { inTurn } from '../inTurn';

/** A county table that was gathered into a sheet. */
export interface Gathered {
  /** Name of the new sheet. */
  readonly sheet: string;
  readonly gathering: Gathering;
}

/**
 * Joins sources into one county table, adds it to the workbook as a sheet and shows it. Nothing else of the workbook
 * changes; gathering again adds another sheet.
 *
 * @throws WorkbookError when the workbook refuses
 */
export async function gatherInto(
  workbook: Workbook,
  sources: readonly Source[],
  options: { readonly messages: Messages; readonly today: string },
): Promise<Gathered> {
  const gathering = joinSources(sources);
  const draft = gatheredSheet(gathering, { ...options, sources });
  const sheet = await inTurn(workbook, () => workbook.addSheet(draft));
  return { sheet, gathering };
}
