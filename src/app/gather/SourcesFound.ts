import type { SourcesRead } from '../../reading/sources/SourcesRead';

/** What the sheets of a workbook (or several files) give to one county's table, and the sheets that give nothing. */
export type SourcesFound = SourcesRead;
