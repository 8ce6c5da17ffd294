import type { Grid } from '../workbook/Grid';
import type { Rect } from '../workbook/Rect';
import { cellsOf } from './cells/cellsOf';
import type { Cells } from './cells/Cells';
import { withoutGridFrame } from './cells/withoutGridFrame';
import type { ColumnReading } from './columns/ColumnReading';
import { recogniseColumns } from './columns/recogniseColumns';
import type { ReadingOutcome } from './ReadingOutcome';
import type { ReadOptions } from './ReadOptions';
import type { RecognisedHeader } from './RecognisedHeader';
import type { Refusal } from './Refusal';
import { emptyTable } from './refusals/emptyTable';
import { refuse } from './refuse';
import { findRegions } from './region/findRegions';
import { markedRegions } from './mapping/markedRegions';
import { withHeader } from './mapping/withHeader';
import { orderRegions } from './region/orderRegions';
import { otherTables } from './region/otherTables';
import type { Region } from './region/Region';
import { headerStageOf, tableStageOf } from './region/tableStageOf';
import { titleOf } from './region/titleLines';
import { layoutOf } from './rows/layoutOf';
import { readBody } from './rows/readBody';
import type { SchoolTable } from './SchoolTable';
import { openLines } from './sources/openLines';
import { tableOf } from './tableOf';
import { withQuestions } from './withQuestions';

/** First words of a sheet that this program wrote itself. */
const ownSheet = /^均衡评估·/;

/**
 * Reads the school table that the clerk means out of a grid: region, header, columns, rows, schools, each with the
 * doubts about it. Never throws on any content and takes time in proportion to the number of cells; a grid without
 * a usable table is refused with what came nearest.
 */
export function readTable(grid: Grid, options: ReadOptions = {}): ReadingOutcome {
  const cells = withoutGridFrame(cellsOf(grid));
  const first = firstWords(cells);
  if (first === null) return refuse(cells, 'empty-sheet');
  if (ownSheet.test(first)) return refuse(cells, 'no-table');
  const found = findRegions(cells, options);
  const regions = orderRegions(markedRegions(found, options), grid.selection);
  let refused: Refused | null = null;
  for (const region of regions) {
    const read = readRegion(grid, { cells, region, options });
    if (!('code' in read)) {
      const others = otherTables(cells, found, region);
      const table = { ...read, findings: [...read.findings, ...others] };
      return { kind: 'table', table: withQuestions(table, openLines(cells)) };
    }
    refused ??= read;
  }
  if (!refused) return refuse(cells, 'no-table');
  const outcome = refuse(cells, refused.code, refused.header);
  return withHeader(outcome, headerOf(cells, refused), options);
}

/** Why one table of the sheet cannot be evaluated. */
interface Refused {
  readonly code: Refusal['code'];
  readonly header: Rect;
  readonly region: Region;
  readonly columns: ColumnReading['columns'];
}

function headerOf({ sheet }: Cells, { header, region, columns }: Refused): RecognisedHeader {
  const { titleLines, headerMarks, mapping } = region;
  return { sheet, header, title: titleOf(titleLines), headerMarks, mapping, columns };
}

function readRegion(
  grid: Grid,
  { cells, region, options }: { cells: Cells; region: Region; options: ReadOptions },
): SchoolTable | Refused {
  const { header, left, right } = region;
  const headerRect = { top: header.top, left, bottom: header.bottom, right };
  const tableStage = tableStageOf(cells, region);
  const reading = recogniseColumns(cells, region, headerStageOf(tableStage, region));
  const code = missingColumns(reading, options);
  const { columns } = reading;
  if (code) return { code, header: headerRect, region, columns };
  const layout = layoutOf(cells, region, columns);
  const body = layout && readBody(cells, layout);
  const empty = emptyTable(cells, layout, body?.schoolRows ?? []);
  if (empty || !layout || !body) {
    return { code: empty ?? 'no-schools', header: headerRect, region, columns };
  }
  return tableOf(grid, cells, { layout, reading, body, tableStage, options });
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

/**
 * A table without pupils, or without anything to divide by them or already divided, is refused. A part of a county's
 * table may leave the pupils to another part.
 */
function missingColumns(
  { columns }: ColumnReading,
  { isPart = false }: ReadOptions,
): Refusal['code'] | null {
  const meanings = columns.map(({ meaning }) => meaning);
  const fields = meanings.filter((meaning) => meaning.kind === 'field');
  const hasPupils = fields.some(({ field }) => field === 'pupils');
  const resources = fields.filter(({ field }) => !['pupils', 'classes', 'staff'].includes(field));
  const hasRatio = meanings.some(({ kind }) => kind === 'ratio');
  const isSchoolList = hasRatio || meanings.some(({ kind }) => kind === 'name');
  const hasIndicator = hasRatio || resources.length > 0;
  if (isPart) return hasPupils || hasIndicator ? null : 'no-table';
  if (!hasPupils) return isSchoolList || resources.length > 0 ? 'no-pupils-column' : 'no-table';
  return hasIndicator ? null : 'no-indicator-column';
}
