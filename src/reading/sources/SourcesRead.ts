import type { Refusal } from '../Refusal';
import type { Source } from './Source';

/** What the sheets of one workbook give to a county's table, and the sheets that give nothing. */
export interface SourcesRead {
  readonly sources: readonly Source[];
  readonly refusals: readonly Refusal[];
}
