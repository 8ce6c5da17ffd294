import type { School } from '../../engine/School';
import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import type { SchoolRow } from '../rows/BodyReading';
import type { Layout } from '../rows/Layout';
import type { TableStage } from '../TableStage';
import { fieldColumnsOf } from './fieldColumnsOf';
import type { Findings } from './Findings';
import { identify } from './identify';
import { joinParts } from './joinParts';
import { linkBranches } from './linkBranches';
import { ratioColumnsOf } from './ratioColumnsOf';
import { readSchool } from './readSchool';
import type { ReadRow } from './ReadRow';
import { resolveStage } from './resolveStage';
import type { SchoolContext } from './SchoolContext';
import { sharingOf } from './sharingOf';
import { stagePartsOf, type PartRow } from './stagePartsOf';
import { wholeName } from './wholeName';

/** What the schools of one table are read from. */
interface SchoolCells {
  readonly cells: Cells;
  readonly layout: Layout;
  readonly columns: readonly Column[];
  readonly tableStage: TableStage;
}

/** The schools of one table, with what the checks of the table need. */
export interface SchoolsRead {
  readonly context: SchoolContext;
  /** One for each row. */
  readonly perRow: readonly School[];
  /** Rows of one school put together, branches linked with their main school. */
  readonly schools: readonly ReadRow[];
}

/** Reads every row: first who the school is and its stage, then its amounts, then what belongs together. */
export function readSchools(
  { cells, layout, columns, tableStage }: SchoolCells,
  rows: readonly SchoolRow[],
): SchoolsRead {
  const findings: Findings = { all: [], questions: [] };
  const identity = { cells, layout, tableStage, findings, fieldColumns: fieldColumnsOf(columns) };
  const partRows = rows.map((row): PartRow => {
    const resolved = resolveStage(identity, row, identify(identity, row));
    return { row, resolved, district: districtOf(cells, layout, row) };
  });
  const parts = stagePartsOf(partRows);
  const context: SchoolContext = {
    ...identity,
    ratioColumns: ratioColumnsOf(columns),
    sharing: sharingOf(
      rows.map(({ row }) => row),
      parts,
    ),
  };
  const read = partRows.map(({ row, resolved, district }): ReadRow => {
    return { row, school: readSchool(context, row, resolved), district };
  });
  const perRow = read.map(({ school }) => school);
  dropAnswered(findings, read);
  const schools = linkBranches(context, joinParts(context, read, parts));
  return { context, perRow, schools };
}

function districtOf(cells: Cells, { district }: Layout, { row }: SchoolRow): string {
  return district === null ? '' : cells.shown(row, district);
}

/** A school of several stages has more than this row where another one holds its other stage. */
function dropAnswered(findings: Findings, rows: readonly ReadRow[]): void {
  if (!findings.all.some(({ code }) => code === 'combined-school-one-row')) return;
  const stages = new Map<string, Set<string>>();
  for (const { row, school } of rows) {
    const key = wholeName(row.words);
    const known = stages.get(key) ?? new Set();
    stages.set(key, known.add(school.stage ?? ''));
  }
  const kept = findings.all.filter(({ code, details }) => {
    if (code !== 'combined-school-one-row') return true;
    return (stages.get(wholeName(details['school'] ?? ''))?.size ?? 0) < 2;
  });
  findings.all.splice(0, findings.all.length, ...kept);
}
