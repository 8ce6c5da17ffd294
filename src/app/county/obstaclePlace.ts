import type { Obstacle } from '../../engine/county/CountyEvaluation';
import { fullAddress } from '../../workbook/notation/fullAddress';
import { rectAddress } from '../../workbook/notation/rectAddress';
import { obstacleCell } from '../../writing/county/obstacleCell';
import type { Survey } from './Survey';

/** Full address of where to look for what stands in the way: its cell, its first school, its table; `null` for none. */
export function obstaclePlace(obstacle: Obstacle, { counted }: Survey): string | null {
  if (obstacle.kind === 'item' || 'source' in obstacle) return obstacleCell(obstacle);
  if (obstacle.kind === 'no-schools' || obstacle.kind === 'stage-absent') return null;
  const { stage } = obstacle;
  const found = counted.flatMap(({ table, evaluation }) =>
    evaluation.stages
      .filter((result) => result.stage === stage && result.sections.length > 0)
      .map(({ sections }) => ({ table, sections })),
  );
  if (obstacle.kind === 'sections') {
    const [name] = obstacle.names;
    const sections = found.flatMap((one) => one.sections);
    const first = sections.find(({ section }) => section.school.name === name);
    if (first) return first.section.school.source;
  }
  // Of two tables the second one is the one that may be too many.
  const table = found.at(-1)?.table;
  return table ? fullAddress(table.sheet, rectAddress(table.range)) : null;
}
