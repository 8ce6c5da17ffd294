import type Fraction from 'fraction.js';
import type { CellPosition } from '../../workbook/CellPosition';
import type { Cells } from '../cells/Cells';
import type { CountyFindingCode } from './CountyFinding';

/** A cell to be read. */
export interface CountyPlace extends CellPosition {
  readonly cells: Cells;
}

/** What stands in a cell: a number, nothing, or something that cannot be read. */
export type CountyCell =
  | {
      readonly kind: 'number';
      readonly value: Fraction;
      /** The unit that was converted, as written. */
      readonly converted?: string;
    }
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'problem';
      readonly code: CountyFindingCode;
      readonly details?: Readonly<Record<string, string>>;
    };
