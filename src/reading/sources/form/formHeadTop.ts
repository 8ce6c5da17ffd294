import type { Cells } from '../../cells/Cells';

/** A header has no more rows than this. */
const highest = 10;
/** What stands above a header: lines about the school or the form, a year, a form's number, a page. */
const aside =
  /^(?:(?:学校|机构|填报|报送|统计|上报)[^:]{0,14}|(?:计量)?单位|表号|制[定表]机关|批准.{2}|备案.{2}|统一社会信用代码|有效期.{0,2}|日期|时间):|^\(?(?:20\d\d|二[○〇零]|第.+页)|^\(?.{0,8}学年(?:度|初)?\)?$|^(?:教基|基础基)\d|^续表|^\(续/;

/**
 * First row of the header that ends in the row of codes: rows of several texts above it, or one text that stands over
 * figures alone. Blank rows between them count in.
 *
 * @param from the first row that may belong to it
 */
export function formHeadTop(cells: Cells, codeRow: number, from: number): number {
  let top = codeRow;
  for (let row = codeRow - 1; row >= Math.max(from, codeRow - highest); row--) {
    const kind = kindOf(cells, row, codeRow);
    if (kind === 'title') break;
    if (kind === 'header') top = row;
  }
  return top;
}

function kindOf(cells: Cells, row: number, codeRow: number): 'blank' | 'header' | 'title' {
  const { left, right } = cells.area;
  let first: number | null = null;
  let texts = 0;
  for (let column = left; column <= right; column++) {
    const value = cells.value(row, column);
    const words = cells.words(row, column);
    if (words === '') continue;
    if (typeof value === 'number' || aside.test(words) || words.length > 40) return 'title';
    texts++;
    first ??= column;
  }
  if (first === null) return 'blank';
  if (texts > 1) return 'header';
  // A title stands over the labels too, a group of columns over figures only.
  const merge = cells.mergeAt(row, first);
  return /\d/.test(cells.shown(codeRow, merge?.left ?? first)) ? 'header' : 'title';
}
