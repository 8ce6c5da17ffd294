import type { Cells } from '../cells/Cells';
import type { ReadingFinding } from '../ReadingFinding';
import type { Block } from '../rows/Block';
import type { SchoolRow } from '../rows/BodyReading';
import type { TableStage } from '../TableStage';

/**
 * A question for each label over schools that names another stage than the sheet or the title of the table. A block
 * under a title of its own is not what the first title speaks of.
 */
export function blockContradictions(
  cells: Cells,
  rows: readonly SchoolRow[],
  { stage, says, isFromTitle }: TableStage,
): ReadingFinding[] {
  if (stage === null) return [];
  const blocks = new Set(rows.map(({ block }) => block));
  return [...blocks].flatMap((block): ReadingFinding[] => {
    const isOther = block.stage !== null && block.stage !== stage;
    if (!isOther || block.row === null || (isFromTitle && block.hasOwnTitle)) return [];
    const details = {
      row: String(block.row + 1),
      text: block.says,
      by: says,
      value: block.stage ?? '',
    };
    const cell = labelCell(cells, block);
    return [{ code: 'stage-contradiction', severity: 'warning', cell, details }];
  });
}

function labelCell(cells: Cells, { row, says }: Block): string {
  const { left, right } = cells.area;
  let column = left;
  while (column < right && cells.words(row ?? 0, column) !== says) column++;
  return cells.address(row ?? 0, column);
}
