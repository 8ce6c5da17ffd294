import { cellAddress } from '../notation/cellAddress';
import { fingerprint } from '../notation/fingerprint';
import { isSameValue } from '../notation/isSameValue';
import type { ChangedCell, ChangedFill } from '../Receipt';
import { WorkbookError } from '../WorkbookError';
import type { EntryGroup, HighlightGroup, WritePlan } from '../WritePlan';
import { askCellStates } from './askCellStates';
import { askPermission } from './askPermission';
import { askFills, askSingly } from './askFills';
import { askRecord } from './askRecord';
import { cellValues } from './cellValues';
import type { Fill } from './Fill';
import { groupBy } from './groupBy';
import { mergedCells } from './mergedCells';
import { recordSheetName } from '../notation/recordSheetName';
import type { StoredRecord } from './StoredRecord';
import { emptyRecord } from './StoredRecord';

/** A plan that may be carried out, and what stands where it will write. */
export interface CheckedPlan {
  readonly sheetId: string;
  readonly sheetNames: readonly string[];
  /** What the record sheet holds so far. */
  readonly record: StoredRecord;
  readonly hasRecordSheet: boolean;
  readonly cells: readonly ChangedCell[];
  readonly fills: readonly ChangedFill[];
}

/**
 * Looks whether the workbook is still as the plan took it to be, in one round trip; a second one where an
 * earlier record is to be kept, or very many highlights lie over differing fills. Writes nothing.
 *
 * @throws {WorkbookError} `structure-protected`, `sheet-missing`, `protected`, `changed-since`, `target-not-empty`, `target-merged`
 */
export async function checkPlan(
  context: Excel.RequestContext,
  plan: WritePlan,
): Promise<CheckedPlan> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const source = worksheets.getItem(plan.source.sheet);
  source.load('id');
  const table = source.getRange(plan.source.range).load('values');
  // Every plan adds a sheet: at least the one that holds the record.
  const structure = context.workbook.protection.load('protected');
  const permissions = askPermissions(context, plan);
  const entries = askEntries(context, plan);
  const fills = askHighlights(context, plan);
  await context.sync();
  const isUnchanged = fingerprint(cellValues(table.values)) === plan.source.fingerprint;
  if (!isUnchanged) throw new WorkbookError('changed-since', { sheet: plan.source.sheet });
  if (structure.protected) throw new WorkbookError('structure-protected');
  mustBeOpen(permissions);
  const cells = entries.flatMap((group) => group());
  const sheetNames = worksheets.items.map(({ name }) => name);
  const hasRecordSheet = sheetNames.includes(recordSheetName);
  const record = hasRecordSheet ? askRecord(worksheets) : null;
  const restOfFills = fills();
  if (record || restOfFills.isOpen) await context.sync();
  return {
    sheetId: source.id,
    sheetNames,
    record: record?.() ?? emptyRecord,
    hasRecordSheet,
    cells,
    fills: restOfFills.changes(),
  };
}

function askPermissions(
  context: Excel.RequestContext,
  plan: WritePlan,
): Map<string, () => boolean> {
  const groups = plan.groups.filter((group) => group.kind !== 'sheet');
  return new Map(
    [...groupBy(groups, ({ sheet }) => sheet)].map(([name, changes]) => {
      const entries = changes.flatMap((group) => (group.kind === 'entries' ? group.entries : []));
      const hasFills = changes.some(({ kind }) => kind === 'highlight');
      const changesLooks = hasFills || entries.some(({ numberFormat }) => numberFormat !== null);
      const sheet = context.workbook.worksheets.getItem(name);
      return [name, askPermission(sheet, { values: entries, changesLooks })];
    }),
  );
}

function mustBeOpen(permissions: ReadonlyMap<string, () => boolean>): void {
  for (const [sheet, isAllowed] of permissions) {
    if (!isAllowed()) throw new WorkbookError('protected', { sheet });
  }
}

function askEntries(context: Excel.RequestContext, plan: WritePlan): (() => ChangedCell[])[] {
  return plan.groups.flatMap((group) =>
    group.kind === 'entries' ? [askGroup(context, group)] : [],
  );
}

function askGroup(context: Excel.RequestContext, group: EntryGroup): () => ChangedCell[] {
  const sheet = context.workbook.worksheets.getItem(group.sheet);
  const states = askCellStates(sheet, group.entries);
  const merged = mergedCells(sheet, group.entries);
  return () => {
    const merges = merged();
    if (merges.length > 0) {
      throw new WorkbookError('target-merged', { sheet: group.sheet, cells: merges });
    }
    const now = states();
    const occupied = group.entries.filter((entry) => {
      const state = now.get(cellAddress(entry));
      return state?.isFormula === true || !isSameValue(state?.value ?? null, entry.before);
    });
    if (occupied.length > 0) {
      const cells = occupied.map(cellAddress);
      throw new WorkbookError('target-not-empty', { sheet: group.sheet, cells });
    }
    return group.entries.map(({ row, column, before, value, numberFormat }) => {
      const format = now.get(cellAddress({ row, column }))?.numberFormat ?? 'General';
      return {
        sheet: group.sheet,
        row,
        column,
        before: { value: before, numberFormat: format },
        after: { value, numberFormat: numberFormat ?? format },
      };
    });
  };
}

interface FillChanges {
  /** Whether a second question was asked, so that another round trip is due. */
  readonly isOpen: boolean;
  changes(): ChangedFill[];
}

/** Asks for the fills under the highlights. */
function askHighlights(context: Excel.RequestContext, plan: WritePlan): () => FillChanges {
  const groups = plan.groups.filter((group) => group.kind === 'highlight');
  const asked = [...groupBy(groups, (group) => group.sheet)].map(([name, highlights]) => {
    const changes = changesOf(highlights);
    const sheet = context.workbook.worksheets.getItem(name);
    return { name, sheet, changes, answer: askFills(sheet, [changes], { withHatching: true }) };
  });
  return () => {
    const answers = asked.map(({ name, sheet, changes, answer }) => {
      const { known, open } = answer();
      return {
        name,
        changes,
        known,
        rest: open.length > 0 ? askSingly(sheet, open, { withHatching: true }) : null,
      };
    });
    return {
      isOpen: answers.some(({ rest }) => rest !== null),
      changes: () =>
        answers.flatMap(({ name, changes, known, rest }) => {
          const before = new Map<string, Fill>([...known, ...(rest?.().known ?? [])]);
          return changes.map((change) => ({
            sheet: name,
            ...change,
            before: before.get(cellAddress(change)) ?? null,
          }));
        }),
    };
  };
}

/** One change a cell: where two groups name a cell, the later colour counts. */
function changesOf(
  groups: readonly HighlightGroup[],
): Pick<ChangedFill, 'row' | 'column' | 'after'>[] {
  const byCell = new Map<string, Pick<ChangedFill, 'row' | 'column' | 'after'>>();
  for (const { color, cells } of groups) {
    for (const { row, column } of cells) {
      byCell.set(cellAddress({ row, column }), { row, column, after: color.toUpperCase() });
    }
  }
  return [...byCell.values()];
}
