import type { Cells } from '../cells/Cells';
import { recogniseHeader } from '../columns/recogniseHeader';
import { stageOfText } from '../words/stageOfText';
import type { Region } from './Region';
import { ownTitles } from './titleLines';

/** Tables side by side at most; keeps the search short on sheets of very many tables. */
const nearby = 16;

/**
 * Joins tables that stand below each other under the same header: pages of a printed list, or one block a
 * stage, each with the title above it. The same schools once more under the same stage (last year's table) stay a
 * table of their own. A table ends above the title of the next.
 */
export function joinRepeats(cells: Cells, regions: readonly Region[]): Region[] {
  const joined: { region: Region; newest: Region }[] = [];
  for (const region of regions) {
    const base = joined.slice(-nearby).find((one) => isSameHeader(one.newest, region));
    if (!base || isSameList(cells, base.newest, region)) joined.push({ region, newest: region });
    else {
      const titles = ownTitles(cells, region.titleLines, region.left);
      const innerTitles = [...base.region.innerTitles, ...titles];
      base.region = { ...base.region, bodyBottom: region.bodyBottom, innerTitles };
      base.newest = region;
    }
  }
  return aboveTitles(
    cells,
    joined.map(({ region }) => region),
  );
}

/** Ends each table above the title lines of the header below it. */
function aboveTitles(cells: Cells, regions: readonly Region[]): Region[] {
  const titleTops = new Map<number, number>();
  for (const { header, titleLines, left } of regions) {
    const [first] = ownTitles(cells, titleLines, left);
    const known = titleTops.get(header.top) ?? header.top;
    if (first) titleTops.set(header.top, Math.min(known, first.row));
  }
  return regions.map((region) => {
    const top = titleTops.get(region.bodyBottom + 1);
    return top === undefined || top <= region.bodyTop ? region : { ...region, bodyBottom: top - 1 };
  });
}

function isSameHeader(a: Region, b: Region): boolean {
  if (a.left !== b.left || a.right !== b.right) return false;
  if (a.bodyBottom !== b.header.top - 1) return false;
  return a.paths.every((path, at) => path.join('>') === b.paths[at]?.join('>'));
}

function isSameList(cells: Cells, a: Region, b: Region): boolean {
  if (stageAbove(a) !== stageAbove(b)) return false;
  const at = a.paths.findIndex((path) => recogniseHeader(path).meaning.kind === 'name');
  if (at < 0) return false;
  const [first, second] = [namesOf(cells, a, at), namesOf(cells, b, at)];
  const both = [...second].filter((name) => first.has(name)).length;
  return both > Math.min(first.size, second.size) / 2;
}

function stageAbove({ titleLines }: Region): string | null {
  return stageOfText(titleLines.map(({ text }) => text).join(' '));
}

function namesOf(cells: Cells, region: Region, at: number): Set<string> {
  const names = new Set<string>();
  for (let row = region.bodyTop; row <= region.bodyBottom; row++) {
    const name = cells.words(row, region.left + at);
    if (name !== '' && !/计|平均|系数|标准差/.test(name)) names.add(name);
  }
  return names;
}
