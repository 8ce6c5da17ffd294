import type { FieldId } from '../../standards/FieldId';
import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { Region } from '../region/Region';
import { roughFigure } from '../schools/roughFigure';
import type { ColumnReading } from './ColumnReading';
import { headerCell } from './headerCell';

/**
 * Asks about a column 艺术 beside 音乐 and 美术 that is smaller than these two in some row: it is no sum of them, so
 * that counting it in their place would lose teachers.
 */
export function settleArts(
  cells: Cells,
  region: Region,
  columns: readonly Column[],
): ColumnReading {
  const findings: ReadingFinding[] = [];
  const settled = columns.map((column): Column => {
    if (!isField(column, 'arts-teachers') || column.isChosen) return column;
    const leaves = (['music-teachers', 'fine-arts-teachers'] as const).map((field) =>
      columns.find((one) => isField(one, field) && stageOf(one) === stageOf(column)),
    );
    if (!hasLess(cells, region, { column, leaves })) return column;
    const cell = headerCell(cells, region, column.column);
    const details = { header: column.header.join(' > '), value: 'arts-teachers' };
    findings.push({ code: 'column-doubtful', severity: 'warning', cell, details });
    return { ...column, certainty: 'doubtful' };
  });
  return { columns: settled, findings, questions: findings };
}

function hasLess(
  cells: Cells,
  region: Region,
  { column, leaves }: { column: Column; leaves: readonly (Column | undefined)[] },
): boolean {
  for (let row = region.bodyTop; row <= region.bodyBottom; row++) {
    const [own, ...parts] = [column, ...leaves].map((one) =>
      one ? roughFigure(cells, row, one) : null,
    );
    if (own === null || own === undefined || parts.some((part) => part === null)) continue;
    if (parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) > own) return true;
  }
  return false;
}

function isField({ meaning }: Column, field: FieldId): boolean {
  return meaning.kind === 'field' && meaning.field === field;
}

function stageOf({ meaning }: Column): string | null {
  return meaning.kind === 'field' ? meaning.stage : null;
}
