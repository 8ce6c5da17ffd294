import type { CellInput } from './CellInput';

/** Argument text for comparing: full-width forms made half-width, no blanks, lower case. */
export function normalise(cell: CellInput): string {
  return String(cell ?? '')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .toLowerCase();
}
