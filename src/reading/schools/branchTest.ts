import { ask } from './Findings';
import type { ReadRow } from './ReadRow';
import type { SchoolContext } from './SchoolContext';

const no = /^(?:0+(?:\.0+)?|否|不是?|不计(?:入|校|校数)?|非|n|no|false|×|x|✗|✘)$/i;
const yes = /^(?:[1-9]\d*(?:\.0+)?|是|计(?:入|校|校数)?|y|yes|true|√|✓|✔|对)$/i;

/**
 * A test for rows of branch campuses: those whose 是否计校数 says no. A blank counts as a school where the column only
 * marks the branches; where it marks the schools, a blank is asked about, and so is any other word.
 */
export function branchTest(
  context: SchoolContext,
  rows: readonly ReadRow[],
): (one: ReadRow) => boolean {
  const { cells, layout } = context;
  const { countsAsSchool } = layout;
  if (countsAsSchool === null) return () => false;
  const marksSchools = rows.some(({ row }) => yes.test(cells.shown(row.row, countsAsSchool)));
  return ({ row, school }) => {
    const words = cells.shown(row.row, countsAsSchool);
    if (no.test(words)) return true;
    if (yes.test(words) || (words === '' && !marksSchools)) return false;
    const column = layout.columns.find((one) => one.column === countsAsSchool);
    ask(context.findings, {
      code: 'branch-unclear',
      severity: 'warning',
      cell: cells.address(row.row, countsAsSchool),
      details: {
        school: school.name,
        header: column?.header.join(' > ') ?? '',
        text: words,
        row: String(row.row + 1),
      },
    });
    return false;
  };
}
