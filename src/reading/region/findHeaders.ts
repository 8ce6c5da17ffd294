import type { Cells } from '../cells/Cells';
import { splitUnit } from '../words/splitUnit';
import type { HeaderBlock } from './HeaderBlock';
import { headerHits, wordScorer, type WordScore } from './headerHits';
import { isCodeRow } from './isCodeRow';

const mostRows = 6;

/** Every header of the sheet, from the top down: where it starts and ends, with its code rows. */
export function findHeaders(cells: Cells): HeaderBlock[] {
  const { top, bottom } = cells.area;
  const scoreOf = wordScorer();
  const headers: HeaderBlock[] = [];
  let from = top;
  for (let row = top; row <= bottom; row++) {
    const { score, hits, quantities, numbers } = headerHits(cells, row, scoreOf);
    const isHeader = hits >= 2 && (score >= 3 || quantities >= 2) && numbers < hits;
    if (!isHeader) continue;
    const header = grow(cells, { row, from, scoreOf });
    headers.push(header);
    row = header.bottom;
    from = header.bottom + 1;
  }
  return headers;
}

function grow(
  cells: Cells,
  { row, from, scoreOf }: { row: number; from: number; scoreOf: WordScore },
): HeaderBlock {
  let top = row;
  while (top > from && row - top < mostRows - 1 && isUpperRow(cells, top - 1, { top, scoreOf }))
    top--;
  let bottom = row;
  const codeRows: number[] = [];
  while (bottom < cells.area.bottom && bottom - top < mostRows) {
    const next = bottom + 1;
    const isCode = isCodeRow(cells, next);
    if (!isCode && !isLowerRow(cells, next, { top, bottom, scoreOf })) break;
    if (isCode) codeRows.push(next);
    bottom = next;
  }
  return { top, bottom, codeRows };
}

/** A row above that groups columns: cells merged down into the header, or several group words. */
function isUpperRow(
  cells: Cells,
  row: number,
  { top, scoreOf }: { top: number; scoreOf: WordScore },
): boolean {
  const texts = textsOf(cells, row);
  if (!texts || texts.length === 0 || isCodeRow(cells, row)) return false;
  if (texts.some(({ words }) => isInfoLine(words))) return false;
  const isTied = texts.some(({ column }) => (cells.mergeAt(row, column)?.bottom ?? row) >= top);
  if (isTied || texts.length >= 2) return true;
  const [lone] = texts;
  return lone !== undefined && lone.column > cells.area.left && isHeaderLike(lone.words, scoreOf);
}

/** A row below that still names columns: nothing stands in the name column, and no figures. */
function isLowerRow(
  cells: Cells,
  row: number,
  { top, bottom, scoreOf }: { top: number; bottom: number; scoreOf: WordScore },
): boolean {
  const { left, right } = cells.area;
  for (let column = left; column <= right; column++) {
    const merge = cells.mergeAt(row, column);
    if (merge && merge.top >= top && merge.top <= bottom && cells.words(merge.top, merge.left)) {
      return true;
    }
  }
  const texts = textsOf(cells, row);
  if (!texts || texts.length === 0) return false;
  const name = nameColumn(cells, { top, bottom, scoreOf });
  const units = texts.filter(({ words }) => splitUnit(words).words === '');
  if (units.length >= 2 && units.length >= texts.length - 1) return true;
  if (name === null) {
    return texts.some(({ column, words }) => column > left && isHeaderLike(words, scoreOf));
  }
  return texts.every(
    ({ column, words }) => column > name || (column < name && scoreOf(words).score > 0),
  );
}

function nameColumn(
  cells: Cells,
  { top, bottom, scoreOf }: { top: number; bottom: number; scoreOf: WordScore },
): number | null {
  for (let row = top; row <= bottom; row++) {
    const found = headerHits(cells, row, scoreOf).nameColumn;
    if (found !== null) return found;
  }
  return null;
}

/** The row's texts, or `null` when it holds a number. */
function textsOf(cells: Cells, row: number): { column: number; words: string }[] | null {
  const texts: { column: number; words: string }[] = [];
  for (let column = cells.area.left; column <= cells.area.right; column++) {
    const value = cells.value(row, column);
    if (value === null) continue;
    const words = cells.words(row, column);
    if (typeof value !== 'string' || /^[\d.,%]+$/.test(words)) return null;
    if (words !== '') texts.push({ column, words });
  }
  return texts;
}

/** 填报单位：…, 单位：万元, a date: a line of the title, not a header. */
function isInfoLine(words: string): boolean {
  return (
    /:|^\d{4}年|\d{1,2}月\d{0,2}日?$|^附[件表]|盖章|^表[\dIVX一二三四五六七八九十]/.test(words) ||
    words.length > 40
  );
}

const partWords =
  /^(?:小学|初中|高中|中学|小计|合计|计|总计|总?数|其中.*|[男女]|.*(?:本科|专科|大专|硕士|博士|研究生).*|体育.*|艺术|音乐|美术|人数|面积)$/;

function isHeaderLike(words: string, scoreOf: WordScore): boolean {
  return scoreOf(words).score > 0 || partWords.test(words) || splitUnit(words).words === '';
}
