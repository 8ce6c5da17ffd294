import type { School } from '../engine/School';
import type { Grid } from '../workbook/Grid';
import type { Cells } from './cells/Cells';
import type { ColumnReading } from './columns/ColumnReading';
import type { ReadingFinding } from './ReadingFinding';
import { titleOf } from './region/titleLines';
import type { BodyReading } from './rows/BodyReading';
import type { Layout } from './rows/Layout';
import { checkRatios } from './schools/checkRatios';
import { checkTotals } from './schools/checkTotals';
import { fieldColumnsOf } from './schools/fieldColumnsOf';
import type { Findings } from './schools/Findings';
import { readSchool } from './schools/readSchool';
import { repeatedSchools } from './schools/repeatedSchools';
import type { SchoolContext } from './schools/SchoolContext';
import type { SchoolTable } from './SchoolTable';
import type { SummaryRow } from './SummaryRow';
import type { TableStage } from './TableStage';
import { titleContradictions } from './region/tableStageOf';

interface Parts {
  readonly layout: Layout;
  readonly reading: ColumnReading;
  readonly body: BodyReading;
  readonly tableStage: TableStage;
}

/** Puts schools, statistics rows and doubts together. */
export function tableOf(
  grid: Grid,
  cells: Cells,
  { layout, reading, body, tableStage }: Parts,
): SchoolTable {
  const { region } = layout;
  const findings: Findings = { all: [], questions: [] };
  const schoolRows = new Set(body.schoolRows.map(({ row }) => row));
  const fieldColumns = fieldColumnsOf(reading.columns);
  const context: SchoolContext = { cells, layout, fieldColumns, tableStage, schoolRows, findings };
  const schools = body.schoolRows.map((row) => readSchool(context, row));
  const repeated = repeatedSchools(schools, districtsOf(context, body));
  const hiddenRows = grid.hiddenRows.filter((row) => schoolRows.has(row));
  const titles = titleContradictions(cells, region);
  const questions = [
    ...titles,
    ...reading.questions,
    ...body.questions,
    ...findings.questions,
    ...repeated,
  ];
  const { top } = region.header;
  return {
    sheet: grid.sheet,
    range: { top, left: region.left, bottom: body.lastRow, right: region.right },
    header: { top, left: region.left, bottom: region.header.bottom, right: region.right },
    title: titleOf(region.titleLines),
    headerMarks: [],
    mapping: null,
    columns: reading.columns,
    schools,
    summaryRows: usableRows(body.summaryRows, schools),
    hiddenRows,
    findings: [
      ...titles,
      ...reading.findings,
      ...body.findings,
      ...findings.all,
      ...repeated,
      ...checkRatios(context, schools, body.schoolRows),
      ...checkTotals(context, schools, body.totalRows),
      ...hiddenFinding(context, hiddenRows),
    ],
    certainty: questions.length > 0 ? 'doubtful' : 'certain',
    questions,
  };
}

function districtsOf({ cells, layout }: SchoolContext, { schoolRows }: BodyReading): string[] {
  const { district } = layout;
  return schoolRows.map(({ row }) => (district === null ? '' : cells.shown(row, district)));
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
): ReadingFinding[] {
  const [first] = hiddenRows;
  if (first === undefined) return [];
  return [
    {
      code: 'hidden-rows-counted',
      severity: 'info',
      cell: cells.address(first, layout.name),
      details: {
        row: hiddenRows.map((row) => row + 1).join('、'),
        value: String(hiddenRows.length),
      },
    },
  ];
}
