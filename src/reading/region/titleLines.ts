import type { Cells } from '../cells/Cells';
import { groupLabel } from '../rows/groupLabel';
import { isNote, isTotalLabel, isYardstickLabel, statisticOf } from '../rows/rowLabels';
import type { Region, TitleLine } from './Region';

const highest = 8;

/**
 * Texts of the rows above a header, top down: title, reporting unit, date, unit of figures. Looking up ends at
 * a number, at a row of many texts (another table), or after 8 rows.
 */
export function titleLines(
  cells: Cells,
  {
    headerTop,
    from,
    left,
    right,
  }: { headerTop: number; from: number; left: number; right: number },
): Region['titleLines'] {
  const lines: TitleLine[] = [];
  for (let row = headerTop - 1; row >= Math.max(from, headerTop - highest); row--) {
    const texts: string[] = [];
    for (let column = left; column <= right; column++) {
      const value = cells.value(row, column);
      if (typeof value === 'number') return lines;
      if (typeof value === 'string') texts.push(cells.words(row, column));
    }
    if (texts.length > 4) return lines;
    for (const text of texts.reverse()) if (text !== '') lines.unshift({ row, text });
  }
  return lines;
}

/** The title proper: the first line that is no attachment number and no list of units or names. */
export function titleOf(lines: Region['titleLines']): string | null {
  return titleLineOf(lines)?.text ?? null;
}

/** The line of the title proper with its row, or `null`. */
export function titleLineOf(lines: Region['titleLines']): TitleLine | null {
  const proper = lines.find(({ text }) => !/^附[件表]|^表[\dIVX]+$|:|^\d{4}年/.test(text));
  return proper ?? lines.find(({ text }) => /[表况]$/.test(text)) ?? null;
}

const titleWords =
  /(?:表|情况|条件|数据|统计|汇总|一览|部分|名单|名册|明细|标准|资源)(?:\(.*\))?$|^表[一二三四五六七八九十\d]|^附[件表]|续表|\d{4}年|(?:小学|初中|义务教育)学校$/;

/**
 * Those of the lines above a repeated header that are its title: a text alone in its row that is merged over
 * several columns, names a group, or speaks like a title. A school without figures that stands there is none.
 */
export function ownTitles(
  cells: Cells,
  lines: Region['titleLines'],
  left: number,
): readonly TitleLine[] {
  return lines.filter(({ row, text }) => {
    const isAlone = lines.filter((other) => other.row === row).length === 1;
    if (!isAlone || isNote(text) || isSummary(text)) return false;
    const merge = cells.mergeAt(row, left);
    const isWide = merge !== null && merge.right - merge.left >= 2;
    return isWide || groupLabel(text) !== null || titleWords.test(text);
  });
}

function isSummary(text: string): boolean {
  return statisticOf(text) !== null || isTotalLabel(text) || isYardstickLabel(text);
}
