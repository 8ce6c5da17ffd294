import { fingerprint } from '../../workbook/notation/fingerprint';
import { uniqueSheetName } from '../../workbook/notation/uniqueSheetName';
import { rectAddress } from '../../workbook/notation/rectAddress';
import { cellAddress } from '../../workbook/notation/cellAddress';
import type { EntryGroup, PlanWarning, WriteGroup, WritePlan } from '../../workbook/WritePlan';
import { resultSheet } from '../sheet/resultSheet';
import type { EvaluatedTable } from './EvaluatedTable';
import { planEntries } from './planEntries';
import { planHighlights } from './planHighlights';
import { valuesIn } from './valuesIn';
import type { PlanOptions } from './PlanOptions';

/**
 * The complete list of changes: the result sheet, values for the template's own empty rows, and fills in the
 * clerk's table. A protected sheet gets nothing; the warning says so and the result sheet remains.
 */
export function planWrites(evaluated: EvaluatedTable, options: PlanOptions): WritePlan {
  const { grid, table, evaluation } = evaluated;
  const planned = planEntries(evaluated);
  const own = grid.isProtected ? [] : ownSheetGroups(evaluated, planned.entries);
  const result = resultSheet(evaluated, options);
  const taken = grid.sheets.map((sheet) => sheet.name);
  const name = uniqueSheetName(result.name, taken);
  const groups: WriteGroup[] = [
    { kind: 'sheet', id: 'result-sheet', sheet: { ...result, name } },
    ...own,
  ];
  return {
    source: {
      sheet: table.sheet,
      range: rectAddress(table.range),
      fingerprint: fingerprint(valuesIn(grid, table.range)),
    },
    standard: evaluation.standard.id,
    groups,
    warnings: [...sheetWarnings(evaluated), ...(grid.isProtected ? [] : planned.warnings)],
  };
}

function ownSheetGroups(
  evaluated: EvaluatedTable,
  entries: EntryGroup['entries'],
): readonly WriteGroup[] {
  const { sheet } = evaluated.table;
  const filled: readonly WriteGroup[] =
    entries.length > 0 ? [{ kind: 'entries', id: 'template-rows', sheet, entries }] : [];
  return [...filled, ...planHighlights(evaluated)];
}

function sheetWarnings({ grid, table }: EvaluatedTable): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  if (grid.isProtected) {
    warnings.push({ code: 'sheet-protected', sheet: table.sheet, cells: [] });
  }
  if (table.hiddenRows.length > 0) {
    const cells = table.hiddenRows.map((row) => cellAddress({ row, column: table.range.left }));
    warnings.push({ code: 'hidden-rows-counted', sheet: table.sheet, cells });
  }
  return warnings;
}
