import type { Grid } from '../../workbook/Grid';

const headerRow = 1;
/** Separators of both languages' lists. */
const separators = /[、,，]\s*/;

/** Names of the sources that a gathered county table gives for its schools, in its last column. */
export function gatheredFrom({ values }: Grid): ReadonlySet<string> {
  const last = (values[headerRow] ?? []).findLastIndex((cell) => cell !== null && cell !== '');
  const cells = values.slice(headerRow + 1).map((row) => row[last]);
  return new Set(cells.flatMap((cell) => (typeof cell === 'string' ? cell.split(separators) : [])));
}
