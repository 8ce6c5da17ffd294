import type { Refusal } from '../../reading/Refusal';
import type { Source } from '../../reading/sources/Source';

/** What the sheets of a workbook (or several files) give to one county's table, and the sheets that give nothing. */
export interface SourcesFound {
  readonly sources: readonly Source[];
  readonly refusals: readonly Refusal[];
}
