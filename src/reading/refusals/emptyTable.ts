import type { Cells } from '../cells/Cells';
import type { Refusal } from '../Refusal';
import type { SchoolRow } from '../rows/BodyReading';
import type { Layout } from '../rows/Layout';
import { isBlankRow } from '../schools/readSchool';

/** Names that a template brings along: 小学 1, 学校二, XX小学. */
const placeholder =
  /^(?:小学|初中|中学|学校|九年一贯制(?:学校)?|完全中学)[\d一二三四五六七八九十]{1,3}$|^(?:某+|[xX×*○]+).{0,6}$/;

/** Why a table with a header has nothing to evaluate, or `null` when some school has a figure. */
export function emptyTable(
  cells: Cells,
  layout: Layout | null,
  schools: readonly SchoolRow[],
): Refusal['code'] | null {
  if (!layout) return 'no-schools';
  const rowCells = { cells, figures: layout.figures };
  if (schools.some(({ row }) => !isBlankRow(rowCells, row))) return null;
  if (schools.length > 0) {
    return schools.every(({ words }) => placeholder.test(words)) ? 'empty-template' : 'no-figures';
  }
  const { bodyTop, bodyBottom } = layout.region;
  for (let row = bodyTop; row <= bodyBottom; row++) {
    if (!isBlankRow(rowCells, row)) return 'no-schools';
  }
  return 'empty-template';
}
