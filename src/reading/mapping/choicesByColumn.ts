import type { Column } from '../Column';
import { pathOf } from './pathOf';
import type { ColumnChoice } from './TableMapping';

/** Which choice is for which column (by its number in the sheet), and the choices without a column. */
export interface Choices {
  readonly chosen: ReadonlyMap<number, ColumnChoice>;
  readonly lost: readonly ColumnChoice[];
}

/**
 * Finds the column of each choice by its header path and its place among the columns of that path; with more or fewer
 * columns of the path than there were, its place says nothing. Where merged headers were taken apart a path may have
 * lost its upper words: then the one column whose lowest words are the choice's is meant, if no other choice and no
 * other column has them or had its path.
 */
export function choicesByColumn(
  columns: readonly Column[],
  choices: readonly ColumnChoice[],
): Choices {
  const byPath = grouped(columns, ({ header }) => pathOf(header));
  const chosen = new Map<number, ColumnChoice>();
  const open: ColumnChoice[] = [];
  for (const choice of choices) {
    const same = byPath.get(choice.path) ?? [];
    const column = same.length === choice.among ? same[choice.nth] : undefined;
    if (column) chosen.set(column.column, choice);
    else open.push(choice);
  }
  if (open.length === 0) return { chosen, lost: [] };
  const byLeaf = grouped(columns, ({ header }) => leafOf(pathOf(header)));
  const rivals = grouped(open, ({ path }) => leafOf(path));
  const lost = open.filter((choice) => {
    const leaf = leafOf(choice.path);
    const [column, other] = byLeaf.get(leaf) ?? [];
    const isOne = choice.among === 1 && other === undefined && rivals.get(leaf)?.length === 1;
    if (!column || leaf === '' || !isOne || chosen.has(column.column)) return true;
    chosen.set(column.column, choice);
    return false;
  });
  return { chosen, lost };
}

function leafOf(path: string): string {
  return path.split(' > ').at(-1) ?? '';
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
