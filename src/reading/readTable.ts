import type { Grid } from '../workbook/Grid';
import type { Rect } from '../workbook/Rect';
import { cellsOf } from './cells/cellsOf';
import type { Cells } from './cells/Cells';
import type { ColumnReading } from './columns/ColumnReading';
import { recogniseColumns } from './columns/recogniseColumns';
import type { ReadingOutcome } from './ReadingOutcome';
import type { ReadOptions } from './ReadOptions';
import type { Refusal } from './Refusal';
import { refuse } from './refuse';
import { findRegions } from './region/findRegions';
import { orderRegions } from './region/orderRegions';
import { otherTables } from './region/otherTables';
import type { Region } from './region/Region';
import { headerStageOf, tableStageOf } from './region/tableStageOf';
import { layoutOf } from './rows/layoutOf';
import { readBody } from './rows/readBody';
import { fieldColumnsOf } from './schools/fieldColumnsOf';
import { isBlankRow } from './schools/readSchool';
import type { SchoolTable } from './SchoolTable';
import { tableOf } from './tableOf';

/** First words of a sheet that this program wrote itself. */
const ownSheet = /^均衡评估·/;

/**
 * Reads the school table that the clerk means out of a grid: region, header, columns, rows, schools, each with the
 * doubts about it. Never throws on any content and takes time in proportion to the number of cells; a grid without
 * a usable table is refused with what came nearest.
 */
export function readTable(grid: Grid, _options: ReadOptions = {}): ReadingOutcome {
  const cells = cellsOf(grid);
  const first = firstWords(cells);
  if (first === null) return refuse(cells, 'empty-sheet');
  if (ownSheet.test(first)) return refuse(cells, 'no-table');
  const found = findRegions(cells);
  const regions = orderRegions(found, grid.selection);
  let refused: Refused | null = null;
  for (const region of regions) {
    const read = readRegion(grid, cells, region);
    if (!('code' in read)) {
      const others = otherTables(cells, found, region);
      return { kind: 'table', table: { ...read, findings: [...read.findings, ...others] } };
    }
    refused ??= read;
  }
  return refused ? refuse(cells, refused.code, refused.header) : refuse(cells, 'no-table');
}

/** Why one table of the sheet cannot be evaluated. */
interface Refused {
  readonly code: Refusal['code'];
  readonly header: Rect;
}

function readRegion(grid: Grid, cells: Cells, region: Region): SchoolTable | Refused {
  const { header, left, right } = region;
  const headerRect = { top: header.top, left, bottom: header.bottom, right };
  const tableStage = tableStageOf(cells, region);
  const reading = recogniseColumns(cells, region, headerStageOf(tableStage, region));
  const code = missingColumns(reading);
  if (code) return { code, header: headerRect };
  const layout = layoutOf(cells, region, reading.columns);
  const body = layout && readBody(cells, layout);
  if (!layout || !body || body.schoolRows.length === 0) {
    return { code: 'no-schools', header: headerRect };
  }
  const rowCells = { cells, fieldColumns: fieldColumnsOf(reading.columns) };
  if (body.schoolRows.every(({ row }) => isBlankRow(rowCells, row))) {
    return { code: 'no-figures', header: headerRect };
  }
  return tableOf(grid, cells, { layout, reading, body, tableStage });
}

function firstWords({ area, words }: Cells): string | null {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const found = words(row, column);
      if (found !== '') return found;
    }
  }
  return null;
}

/** A table without pupils, or without anything to divide by them, is refused. */
function missingColumns({ columns }: ColumnReading): Refusal['code'] | null {
  const meanings = columns.map(({ meaning }) => meaning);
  const fields = meanings.filter((meaning) => meaning.kind === 'field');
  const hasPupils = fields.some(({ field }) => field === 'pupils');
  const resources = fields.filter(({ field }) => !['pupils', 'classes', 'staff'].includes(field));
  const isSchoolList = meanings.some(({ kind }) => kind === 'name' || kind === 'ratio');
  if (!hasPupils) return isSchoolList || resources.length > 0 ? 'no-pupils-column' : 'no-table';
  return resources.length === 0 ? 'no-indicator-column' : null;
}
