import type { IndicatorResult, SectionResult } from '../../engine/Evaluation';
import { fieldsOf } from '../../engine/fieldsOf';
import type { SchoolTable } from '../../reading/SchoolTable';
import type { CellPosition } from '../../workbook/CellPosition';
import { cellOf } from './cellOf';

/**
 * The cells of the clerk's table in which a value shows: the column of worked-out values where there is one,
 * else the cells of its numerator. Of a difference (用房减室内体育用房) only the first figure is meant.
 */
export function decidingCells(
  table: SchoolTable,
  { section }: SectionResult,
  { indicator, choice, numerator }: IndicatorResult,
): readonly CellPosition[] {
  const name = cellOf(section.school.source, table.sheet);
  if (!name) return [];
  const ratio = table.columns.find(
    ({ meaning }) =>
      meaning.kind === 'ratio' &&
      meaning.indicator === indicator.id &&
      (meaning.stage === null || meaning.stage === section.stage),
  );
  if (ratio) return [{ row: name.row, column: ratio.column }];
  const { expression } = choice;
  const sources =
    expression.kind === 'difference'
      ? fieldsOf(expression.from).flatMap((field) => section.amounts[field]?.sources ?? [])
      : numerator.sources;
  return sources.flatMap((source) => cellOf(source, table.sheet) ?? []);
}
