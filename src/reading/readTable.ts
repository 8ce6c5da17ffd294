import type { EvaluatedStage } from '../standards/EvaluatedStage';
import type { Grid } from '../workbook/Grid';
import type { Rect } from '../workbook/Rect';
import { cellsOf } from './cells/cellsOf';
import type { Cells } from './cells/Cells';
import type { ColumnReading } from './columns/ColumnReading';
import { recogniseColumns } from './columns/recogniseColumns';
import type { ReadingOutcome } from './ReadingOutcome';
import type { Refusal } from './Refusal';
import { refuse } from './refuse';
import { findRegions } from './region/findRegions';
import { orderRegions } from './region/orderRegions';
import type { Region } from './region/Region';
import { titleOf } from './region/titleLines';
import { layoutOf } from './rows/layoutOf';
import { readBody } from './rows/readBody';
import type { SchoolTable } from './SchoolTable';
import { tableOf } from './tableOf';
import { stageOfText } from './words/stageOfText';

/** First words of a sheet that this program wrote itself. */
const ownSheet = /^均衡评估·/;

/**
 * Reads the school table that the clerk means out of a grid: region, header, columns, rows, schools, each with the
 * doubts about it. Never throws on any content and takes time in proportion to the number of cells; a grid without
 * a usable table is refused with what came nearest.
 */
export function readTable(grid: Grid): ReadingOutcome {
  const cells = cellsOf(grid);
  const first = firstWords(cells);
  if (first === null) return refuse(cells, 'empty-sheet');
  if (ownSheet.test(first)) return refuse(cells, 'no-table');
  const regions = orderRegions(findRegions(cells), grid.selection);
  let refused: Refused | null = null;
  for (const region of regions) {
    const read = readRegion(grid, cells, region);
    if (!('code' in read)) return { kind: 'table', table: read };
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
  const tableStage = stageOfTable(cells, region);
  const reading = recogniseColumns(cells, region, tableStage);
  const code = missingColumns(reading);
  if (code) return { code, header: headerRect };
  const layout = layoutOf(cells, region, reading.columns);
  const body = layout && readBody(cells, layout);
  if (!layout || !body || body.schoolRows.length === 0) {
    return { code: 'no-schools', header: headerRect };
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

/** The stage that sheet name or, failing that, title lines give the whole table. */
function stageOfTable({ sheet }: Cells, { titleLines }: Region): EvaluatedStage | null {
  const title = titleOf(titleLines);
  return stageOfText(sheet) ?? (title === null ? null : stageOfText(title));
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
