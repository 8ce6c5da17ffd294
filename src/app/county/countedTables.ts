import type { Assessment } from '../Assessment';
import { isGathered } from '../gather/isGathered';

/**
 * The tables that count for the county: a gathered county table stands for those whose stages it all has, since they
 * are what it was made of. What is in no gathered table counts beside it.
 */
export function countedTables(tables: readonly Assessment[]): readonly Assessment[] {
  const gathered = tables.filter(({ grid }) => isGathered(grid));
  if (gathered.length === 0) return tables;
  const stages = new Set(gathered.flatMap(stagesOf));
  return tables.filter(
    (table) => gathered.includes(table) || !stagesOf(table).every((stage) => stages.has(stage)),
  );
}

function stagesOf({ evaluation }: Assessment): readonly string[] {
  return evaluation.stages.map(({ stage }) => stage);
}
