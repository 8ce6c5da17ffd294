import type { TableDoubt } from '../../engine/county/CountyEvaluation';
import { fullAddress } from '../../workbook/notation/fullAddress';
import { rectAddress } from '../../workbook/notation/rectAddress';
import type { Assessment } from '../Assessment';
import { isGathered } from '../gather/isGathered';
import { standsIn } from './standsIn';

/**
 * The tables that count for the county. A gathered county table stands for those whose schools it all has with the
 * same figures, since they are what it was made of. What is in no gathered table counts beside it; where it is of a
 * stage that the gathered table has too, the gathered one is out of date.
 */
export function countedTables(tables: readonly Assessment[]): {
  readonly counted: readonly Assessment[];
  readonly doubts: readonly TableDoubt[];
} {
  const gathered = tables.filter(({ grid }) => isGathered(grid));
  const counted = tables.filter(
    (table) => gathered.includes(table) || !gathered.some((one) => standsIn(table, one)),
  );
  const others = counted.filter((table) => !gathered.includes(table));
  return { counted, doubts: others.flatMap((table) => outdated(table, gathered)) };
}

function outdated(table: Assessment, gathered: readonly Assessment[]): readonly TableDoubt[] {
  const own = stagesOf(table);
  const { sheet, range } = table.table;
  for (const one of gathered) {
    const stages = stagesOf(one).filter((stage) => own.includes(stage));
    if (stages.length === 0) continue;
    const source = fullAddress(sheet, rectAddress(range));
    const gathering = one.table.sheet;
    return [{ kind: 'gathering-outdated', gathering, sheet, stages, source }];
  }
  return [];
}

function stagesOf({ evaluation }: Assessment) {
  return evaluation.stages.map(({ stage }) => stage);
}
