import type { RecognisedHeader } from '../../reading/RecognisedHeader';
import type { SchoolTable } from '../../reading/SchoolTable';

/** A table whose columns are checked; without `range` where its header is all that was made out. */
export type CheckedTable = RecognisedHeader & Partial<Pick<SchoolTable, 'range'>>;
