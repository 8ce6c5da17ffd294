import { columnLetters } from '../../../src/workbook/notation/columnLetters';
import { parseReference } from './CellReference';
import { formulaTokens } from './formulaTokens';

/** Rows or columns that were put in before number `at` (`count` above 0) or taken away from `at` on. */
export interface Shift {
  readonly kind: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** Where a number of a row or column is after a shift; `null` when it was taken away. */
export function shifted({ at, count }: Shift, number: number): number | null {
  if (number < at) return number;
  return count < 0 && number < at - count ? null : number + count;
}

/** A formula after rows or columns moved in the sheet `moved`; `own` is the sheet the formula stands in. */
export function movedFormula(
  formula: string,
  { shift, moved, own }: { readonly shift: Shift; readonly moved: string; readonly own: string },
): string {
  const tokens = formulaTokens(formula.slice(1)).map(({ kind, text }) => {
    if (kind !== 'reference') return text;
    const sheet = parseReference(text)?.sheet ?? own;
    return sheet.toLowerCase() === moved.toLowerCase() ? movedReference(text, shift) : text;
  });
  return `=${tokens.join('')}`;
}

function movedReference(text: string, shift: Shift): string {
  const prefix = text.slice(0, text.lastIndexOf('!') + 1);
  const corners = text.slice(prefix.length).split(':');
  const [first = '', last = first] = corners;
  const ends = movedEnds(shift, numberIn(first, shift), numberIn(last, shift));
  if (ends === null) return `${prefix}#REF!`;
  const written = [withNumber(first, shift, ends[0]), withNumber(last, shift, ends[1])];
  return prefix + written.slice(0, corners.length).join(':');
}

/** Of an area whose first or last rows are taken away the rest stays. */
function movedEnds(shift: Shift, first: number | null, last: number | null) {
  if (first === null || last === null) return [null, null] as const;
  const top = shifted(shift, first) ?? shift.at;
  const bottom = shifted(shift, last) ?? shift.at - 1;
  return top > bottom ? null : ([top, bottom] as const);
}

function numberIn(corner: string, { kind }: Shift): number | null {
  if (kind === 'rows') {
    const digits = /\d+$/.exec(corner)?.[0];
    return digits === undefined ? null : Number(digits) - 1;
  }
  const letters = /[A-Za-z]+/.exec(corner)?.[0];
  if (letters === undefined) return null;
  return [...letters.toUpperCase()].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1;
}

function withNumber(corner: string, { kind }: Shift, number: number | null): string {
  if (number === null) return corner;
  return kind === 'rows'
    ? corner.replace(/\d+$/, String(number + 1))
    : corner.replace(/[A-Za-z]+/, columnLetters(number));
}
