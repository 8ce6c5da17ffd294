import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import type { Region } from '../region/Region';

const schoolName =
  /(?:小学|中学|学校|初中|高中|完小|村小|[一二三四五六七八九十]中|教学点|校区|分校|中心校|书院|学堂|[部园])(?:\(.*\))?$/;
const enough = 0.6;

/**
 * Names the column of school names by its cells where no header does: most of its texts end like a school's
 * name. Under a header that says something else (or in a close call) the choice is doubtful.
 */
export function findNameColumn(
  cells: Cells,
  region: Region,
  columns: readonly Column[],
): readonly Column[] {
  if (columns.some(({ meaning }) => meaning.kind === 'name')) return columns;
  const free = columns.filter(
    ({ meaning, isChosen }) =>
      !isChosen && ['unknown', 'school-kind', 'district', 'serial'].includes(meaning.kind),
  );
  const best = free
    .map((column) => ({ column, share: nameShare(cells, region, column.column) }))
    .filter(({ share }) => share >= enough)
    .sort((a, b) => b.share - a.share)[0];
  if (!best) return columns;
  const isPlain = best.column.header.every((words) => /^(?:单位|名称|单位名称)?$/.test(words));
  const certainty = isPlain && best.share >= 0.8 ? 'certain' : 'doubtful';
  return columns.map((column) =>
    column === best.column ? { ...column, meaning: { kind: 'name' }, certainty } : column,
  );
}

/** Share of different texts that end like a school's name; 0 when there are fewer than two. */
function nameShare(cells: Cells, region: Region, column: number): number {
  const texts = new Set<string>();
  for (let row = region.bodyTop; row <= region.bodyBottom; row++) {
    const words = cells.words(row, column);
    if (words !== '' && typeof cells.value(row, column) === 'string') texts.add(words);
  }
  const named = [...texts].filter((words) => words.length > 3 && schoolName.test(words)).length;
  return texts.size < 2 || named < 2 ? 0 : named / texts.size;
}
