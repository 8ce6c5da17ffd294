import type { School } from '../engine/School';
import type { Grid } from '../workbook/Grid';
import type { Cells } from './cells/Cells';
import { checkSheet } from './checks/checkSheet';
import type { ColumnReading } from './columns/ColumnReading';
import type { ReadingFinding } from './ReadingFinding';
import type { ReadOptions } from './ReadOptions';
import { blockContradictions } from './region/blockContradictions';
import { titleContradictions } from './region/tableStageOf';
import { titleOf } from './region/titleLines';
import type { BodyReading } from './rows/BodyReading';
import type { Layout } from './rows/Layout';
import { checkRatios } from './schools/checkRatios';
import { checkTotals } from './schools/checkTotals';
import { readSchools, type SchoolsRead } from './schools/readSchools';
import { repeatedSchools } from './schools/repeatedSchools';
import { resourceTwice } from './schools/resourceTwice';
import { severalCounties } from './schools/severalCounties';
import { strayRatios } from './schools/strayRatios';
import { sumLikeRows } from './schools/sumLikeRows';
import type { SchoolContext } from './schools/SchoolContext';
import type { SchoolTable } from './SchoolTable';
import type { SummaryRow } from './SummaryRow';
import type { TableStage } from './TableStage';

interface Parts {
  readonly layout: Layout;
  readonly reading: ColumnReading;
  readonly body: BodyReading;
  readonly tableStage: TableStage;
  readonly options: ReadOptions;
}

/** Puts schools, statistics rows and doubts together. */
export function tableOf(
  grid: Grid,
  cells: Cells,
  { layout, reading, body, tableStage, options }: Parts,
): SchoolTable {
  const { region } = layout;
  const hidden = new Set(grid.hiddenRows);
  const hiddenRows = body.schoolRows.map(({ row }) => row).filter((row) => hidden.has(row));
  const leaveOut = options.leaveOutHidden === true && hiddenRows.length > 0;
  const rows = body.schoolRows.filter(({ row }) => !leaveOut || !hidden.has(row));
  const source = { cells, layout, columns: reading.columns, tableStage };
  const read = readSchools(source, rows);
  const { context, perRow } = read;
  const schools = read.schools.map(({ school }) => school);
  const asked = [
    ...repeatedSchools(read.schools),
    ...resourceTwice(context, read.schools),
    ...sumLikeRows(read.schools),
    ...strayRatios(context, rows, reading.questions),
    ...severalCounties(context, rows),
    ...blockContradictions(cells, rows, tableStage),
  ];
  const titles = titleContradictions(cells, region, tableStage);
  const questions = [
    ...titles,
    ...reading.questions,
    ...body.questions,
    ...context.findings.questions,
    ...asked,
  ];
  const { top } = region.header;
  return {
    sheet: grid.sheet,
    range: { top, left: region.left, bottom: body.lastRow, right: region.right },
    header: { top, left: region.left, bottom: region.header.bottom, right: region.right },
    title: titleOf(region.titleLines),
    headerMarks: region.headerMarks,
    mapping: region.mapping,
    columns: reading.columns,
    schools,
    summaryRows: usableRows(body.summaryRows, schools),
    hiddenRows,
    findings: [
      ...titles,
      ...reading.findings,
      ...body.findings,
      ...context.findings.all,
      ...asked,
      ...checkRatios(context, perRow),
      ...totalDoubts(read, body, leaveOut ? readSchools(source, body.schoolRows) : null),
      ...checkSheet({ context, schools: perRow, rows }),
      ...hiddenFinding(context, hiddenRows, leaveOut),
    ],
    certainty: questions.length > 0 ? 'doubtful' : 'certain',
    questions,
  };
}

/** Sums that differ from the schools; with hidden rows left out only those that agree neither with nor without them. */
function totalDoubts(
  { context, perRow }: SchoolsRead,
  { schoolRows, totalRows }: BodyReading,
  withHidden: SchoolsRead | null,
): ReadingFinding[] {
  if (!withHidden) return checkTotals(context, perRow, totalRows);
  const bySource = new Set(perRow.map(({ source }) => source));
  const visible = withHidden.perRow.map((school) =>
    bySource.has(school.source) ? school : { ...school, amounts: {} },
  );
  if (visible.length !== schoolRows.length) return [];
  const others = new Set(
    checkTotals(context, withHidden.perRow, totalRows).map(({ cell }) => cell),
  );
  return checkTotals(context, visible, totalRows).filter(({ cell }) => others.has(cell));
}

/** Statistics rows whose stage is known; without one, only in a table of one stage. */
function usableRows(rows: readonly SummaryRow[], schools: readonly School[]): SummaryRow[] {
  const stages = new Set(schools.map(({ stage }) => stage));
  const isOneStage = stages.size === 1 && !stages.has(null);
  return rows.filter(({ stage }) => stage !== null || isOneStage);
}

function hiddenFinding(
  { cells, layout }: SchoolContext,
  hiddenRows: readonly number[],
  leaveOut: boolean,
): ReadingFinding[] {
  const [first] = hiddenRows;
  if (first === undefined) return [];
  return [
    {
      code: leaveOut ? 'hidden-rows-left-out' : 'hidden-rows-counted',
      severity: leaveOut ? 'warning' : 'info',
      cell: cells.address(first, layout.name),
      details: {
        row: hiddenRows.map((row) => row + 1).join('、'),
        value: String(hiddenRows.length),
      },
    },
  ];
}
