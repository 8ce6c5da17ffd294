import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import { readNumber } from '../schools/readNumber';
import { groupLabel } from './groupLabel';
import type { Layout } from './Layout';
import { isTotalLabel, isYardstickLabel, statisticOf } from './rowLabels';

/**
 * A test for rows whose figures are the sum of the rows next to them: those below, or those above, up to the next
 * heading, sum or statistic. All figures of pupils have to agree, and half of the others (a text number or a later
 * correction may have spoilt one).
 */
export function sumTest(cells: Cells, layout: Layout): (row: number) => boolean {
  const columns = layout.figures.filter(({ meaning }) => meaning.kind === 'field');
  const { bodyTop, bodyBottom } = layout.region;
  const within = (row: number): boolean => row >= bodyTop && row <= bodyBottom;
  const add = (start: number, step: 1 | -1): (number | null)[] => {
    const sums: (number | null)[] = columns.map(() => null);
    for (let row = start + step; within(row); row += step) {
      if (isEdge(cells, layout, row)) break;
      columns.forEach((column, at) => {
        const value = numberAt(cells, row, column);
        if (value !== null) sums[at] = (sums[at] ?? 0) + value;
      });
    }
    return sums;
  };
  return (row) => {
    const own = columns.map((column) => numberAt(cells, row, column));
    return agrees(columns, own, add(row, 1)) || agrees(columns, own, add(row, -1));
  };
}

function agrees(
  columns: readonly Column[],
  own: readonly (number | null)[],
  sums: readonly (number | null)[],
): boolean {
  let same = 0;
  let others = 0;
  let pupils = 0;
  for (const [at, { meaning }] of columns.entries()) {
    const [value, sum] = [own[at] ?? null, sums[at] ?? null];
    if (value === null || sum === null) continue;
    const isSame = Math.abs(value - sum) <= 1e-6 * Math.max(1, Math.abs(sum));
    const isPupils = meaning.kind === 'field' && meaning.field === 'pupils';
    if (isPupils && !isSame) return false;
    if (isPupils) pupils++;
    else if (isSame) same++;
    else others++;
  }
  return pupils > 0 && same >= others;
}

/** A heading, a sum, a statistic, or figures without a name. */
function isEdge(cells: Cells, { labels, name, serial }: Layout, row: number): boolean {
  const words = labels.map((column) => cells.words(row, column)).filter((text) => text !== '');
  if (words.some((text) => statisticOf(text) ?? (isTotalLabel(text) || isYardstickLabel(text)))) {
    return true;
  }
  if (serial !== null && cells.shown(row, serial) !== '') return false;
  const named = cells.shown(row, name) || words[0];
  return named !== undefined && groupLabel(named) !== null;
}

function numberAt(cells: Cells, row: number, { column, unit }: Column): number | null {
  const read = readNumber(cells.value(row, column), unit);
  return read.kind === 'number' ? read.value.valueOf() : null;
}
