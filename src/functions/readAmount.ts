import type Fraction from 'fraction.js';
import { exactNumber } from '../numeric/exactNumber';
import type { CellInput } from './CellInput';
import type { FunctionResult } from './FunctionResult';
import type { ArgumentName } from './Problem';

/** Where a cell stands among the arguments; `position` counts from 1. */
export interface ArgumentPlace {
  readonly argument: ArgumentName;
  readonly position: number;
}

const isBlank = (cell: CellInput): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** The exact number of a cell that must hold one, 0 or more. Blank and text are problems, never 0. */
export function readAmount(cell: CellInput, place: ArgumentPlace): FunctionResult<Fraction> {
  if (isBlank(cell)) return { problem: { code: 'blank', ...place } };
  if (typeof cell !== 'number' || !Number.isFinite(cell)) {
    return { problem: { code: 'text', ...place, text: String(cell) } };
  }
  if (cell < 0) return { problem: { code: 'negative', ...place, text: String(cell) } };
  return { value: exactNumber(cell) };
}
