import type { Cells } from '../cells/Cells';
import { recogniseHeader } from '../columns/recogniseHeader';
import { stageOfText } from '../words/stageOfText';
import type { Region } from './Region';

/** Tables side by side at most; keeps the search short on sheets of very many tables. */
const nearby = 16;

/**
 * Joins tables that stand below each other under the same header: pages of a printed list, or one block a
 * stage. The same schools once more under the same stage (last year's table) stay a table of their own.
 */
export function joinRepeats(cells: Cells, regions: readonly Region[]): Region[] {
  const joined: { region: Region; newest: Region }[] = [];
  for (const region of regions) {
    const base = joined.slice(-nearby).find((one) => isSameHeader(one.newest, region));
    if (!base || isSameList(cells, base.newest, region)) joined.push({ region, newest: region });
    else {
      base.region = { ...base.region, bodyBottom: region.bodyBottom };
      base.newest = region;
    }
  }
  return joined.map(({ region }) => region);
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
