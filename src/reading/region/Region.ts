import type { TableMapping } from '../mapping/TableMapping';
import type { HeaderBlock } from './HeaderBlock';

/** Where a table stands: its header, its columns, and the rows that may be its body. */
export interface Region {
  readonly header: HeaderBlock;
  readonly left: number;
  readonly right: number;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  /** Header words of each column from `left` to `right`. */
  readonly paths: readonly (readonly string[])[];
  /** Rows above the header that hold title and unit line, top down. */
  readonly titleLines: readonly TitleLine[];
  /** Titles inside the body, above the header that is repeated there, top down. */
  readonly innerTitles: readonly TitleLine[];
  /** Marks of the header rows, by which a `TableMapping` finds this template again. */
  readonly headerMarks: readonly string[];
  /** What the clerk said about this template before, or `null`. */
  readonly mapping: TableMapping | null;
}

/** One text above a header. */
export interface TitleLine {
  readonly row: number;
  readonly text: string;
}
