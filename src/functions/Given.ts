import type { CellInput, RangeInput } from './CellInput';

/** The arguments of one call by their names. */
export interface Given {
  /** An argument as a range; a single value is a range of one cell. */
  range(name: string): RangeInput;
  /** An argument as a single cell: the first one of a range. */
  cell(name: string): CellInput;
}
