import type { SchoolTable } from './SchoolTable';

/** The header of a table as it was recognised: enough to say what its columns hold, also where that is not known yet. */
export type RecognisedHeader = Pick<
  SchoolTable,
  'sheet' | 'header' | 'title' | 'headerMarks' | 'mapping' | 'columns'
>;
