import { fingerprint } from '../../workbook/notation/fingerprint';
import { uniqueSheetName } from '../../workbook/notation/uniqueSheetName';
import { rectAddress } from '../../workbook/notation/rectAddress';
import { cellAddress } from '../../workbook/notation/cellAddress';
import type { EntryGroup, PlanWarning, WriteGroup, WritePlan } from '../../workbook/WritePlan';
import { isInside } from '../../workbook/notation/isInside';
import type { Grid } from '../../workbook/Grid';
import { resultSheet } from '../sheet/resultSheet';
import { hasFormulas } from './hasFormulas';
import type { EvaluatedTable } from './EvaluatedTable';
import { gridCell } from './gridCell';
import { planEntries } from './planEntries';
import { planHighlights } from './planHighlights';
import { valuesIn } from './valuesIn';
import type { PlanOptions } from './PlanOptions';

/**
 * The complete list of changes: the result sheet, values for the template's own empty rows, and fills in the
 * clerk's table. A protected sheet gets what its protection allows; the warning says so and the result sheet remains.
 */
export function planWrites(evaluated: EvaluatedTable, options: PlanOptions): WritePlan {
  const { grid, table, evaluation } = evaluated;
  const planned = planEntries(evaluated);
  const own = ownSheetGroups(evaluated, allowedEntries(grid, planned.entries));
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
    warnings: [
      ...sheetWarnings(evaluated, own.length > 0),
      ...(grid.isProtected && own.length === 0 ? [] : planned.warnings),
    ],
  };
}

function ownSheetGroups(
  evaluated: EvaluatedTable,
  entries: EntryGroup['entries'],
): readonly WriteGroup[] {
  const { sheet } = evaluated.table;
  const { isProtected, openPart } = evaluated.grid;
  const filled: readonly WriteGroup[] =
    entries.length > 0 ? [{ kind: 'entries', id: 'template-rows', sheet, entries }] : [];
  const mayColour = !isProtected || openPart?.mayFormat === true;
  return mayColour ? [...filled, ...planHighlights(evaluated)] : filled;
}

/** The values that the protection of the sheet lets be written, and the number formats that it lets be set. */
function allowedEntries(grid: Grid, entries: EntryGroup['entries']): EntryGroup['entries'] {
  const { isProtected, openPart } = grid;
  if (!isProtected) return entries;
  const open = openPart?.cells ?? [];
  const inOpen = entries.filter((entry) => open.some((rect) => isInside(entry, rect)));
  if (openPart?.mayFormat) return inOpen;
  // What stays formatted as text takes no number.
  const asNumbers = inOpen.filter((entry) => gridCell(grid, entry).numberFormat !== '@');
  return asNumbers.map((entry) => ({ ...entry, numberFormat: null }));
}

function sheetWarnings({ grid, table }: EvaluatedTable, isPartlyOpen: boolean): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  if (grid.isProtected) {
    const code = isPartlyOpen ? 'sheet-partly-protected' : 'sheet-protected';
    warnings.push({ code, sheet: table.sheet, cells: [] });
  }
  if (grid.awaitsCalculation && hasFormulas(grid, table.range)) {
    warnings.push({ code: 'not-recalculated', sheet: table.sheet, cells: [] });
  }
  if (table.hiddenRows.length > 0) {
    const cells = table.hiddenRows.map((row) => cellAddress({ row, column: table.range.left }));
    warnings.push({ code: 'hidden-rows-counted', sheet: table.sheet, cells });
  }
  return warnings;
}
