import type { Cells } from '../../cells/Cells';
import { headerPaths } from '../../header/headerPaths';
import { bareWords } from '../../words/bareWords';
import type { RosterColumn, RosterHeader, RosterRole } from './RosterHeader';
import { rosterRoles } from './rosterRoles';

/** A header stands within this many rows of the sheet. */
const searchedRows = 30;
const deepest = 4;
const teacherName = /^(?:教师|教职工)?姓名$/;
/** Two of these tell a list of teachers from any other list of people. */
const telling: readonly RosterRole[] = [
  'stage',
  'degree',
  'backbone',
  'subject',
  'title',
  'full-time',
];

/** The header of a list of teachers, or `null`. */
export function findRosterHeader(cells: Cells): RosterHeader | null {
  const { top, bottom, left, right } = cells.area;
  for (let row = top; row <= Math.min(bottom, top + searchedRows); row++) {
    for (let column = left; column <= right; column++) {
      if (!teacherName.test(cells.words(row, column))) continue;
      const last = lastHeaderRow(cells, row, column);
      const columns = rolesIn(cells, row, last);
      if (telling.filter((role) => columns.has(role)).length >= 2) {
        return { top: row, bottom: last, columns };
      }
      break;
    }
  }
  return null;
}

/** Rows below belong to the header while nothing stands under 姓名 and they name columns. */
function lastHeaderRow(cells: Cells, row: number, name: number): number {
  const merge = cells.mergeAt(row, name);
  let last = merge ? Math.min(merge.bottom, cells.area.bottom) : row;
  while (last < Math.min(cells.area.bottom, row + deepest)) {
    if (!cells.isBlank(last + 1, name) || !namesColumns(cells, last + 1)) break;
    last++;
  }
  return last;
}

function namesColumns(cells: Cells, row: number): boolean {
  const { left, right } = cells.area;
  for (let column = left; column <= right; column++) {
    const { bare } = bareWords(cells.words(row, column));
    if (bare !== '' && rosterRoles.some(({ words }) => words.test(bare))) return true;
  }
  return false;
}

function rolesIn(cells: Cells, top: number, bottom: number): Map<RosterRole, RosterColumn> {
  const { left, right } = cells.area;
  const best = new Map<RosterRole, RosterColumn & { strength: number }>();
  headerPaths(cells, { top, bottom, codeRows: [] }, { left, right }).forEach((path, at) => {
    const bare = path.map((words) => bareWords(words).bare).filter((words) => words !== '');
    const hit = hitOf(bare);
    if (!hit) return;
    const known = best.get(hit.role);
    if (known && known.strength >= hit.strength) return;
    best.set(hit.role, { column: left + at, header: path.join(' > '), strength: hit.strength });
  });
  return best;
}

/** By the lowest words, else by all of them: 骨干教师 > 级别. */
function hitOf(bare: readonly string[]): (typeof rosterRoles)[number] | undefined {
  const last = bare[bare.length - 1] ?? '';
  return (
    rosterRoles.find(({ words }) => words.test(last)) ??
    rosterRoles.find(({ words }) => words.test(bare.join('')))
  );
}
