import type { CellPosition } from '../CellPosition';
import { cellAddress } from '../notation/cellAddress';
import { isSameValue } from '../notation/isSameValue';
import type { ChangedCell, ChangedFill, Receipt } from '../Receipt';
import { WorkbookError } from '../WorkbookError';
import type { CellState } from './askCellStates';
import { askCellStates } from './askCellStates';
import { askPermission } from './askPermission';
import { askFills, askSingly } from './askFills';
import { askRecord } from './askRecord';
import { askUntouched } from './askUntouched';
import type { Fill } from './Fill';
import { isSameFill } from './Fill';
import type { FoundSheets } from './findSheets';
import { groupBy } from './groupBy';
import type { StoredRecord } from './StoredRecord';
import { emptyRecord } from './StoredRecord';
import type { CellEntry } from './writeEntries';

type FillEntry = CellPosition & { readonly fill: Fill };

/** What may be put back, and what somebody changed. */
export interface CheckedReceipt {
  readonly bySheet: readonly SheetCheck[];
  readonly cells: readonly CellEntry[];
  readonly fills: readonly FillEntry[];
  readonly edited: readonly { readonly sheet: string; readonly cell: CellPosition }[];
  /** Present names of the created sheets that still hold what we put in them. */
  readonly untouchedSheets: ReadonlySet<string>;
  readonly record: StoredRecord;
}

interface SheetCheck {
  /** Present name. */
  readonly sheet: string;
  readonly cells: readonly CellEntry[];
  readonly fills: readonly FillEntry[];
  readonly edited: readonly CellPosition[];
}

/**
 * Compares what we wrote with what stands there, in one round trip; a second one where tens of thousands of
 * fills are not all as we left them.
 *
 * @throws {WorkbookError} `restore-protected`
 */
export async function checkReceipt(
  context: Excel.RequestContext,
  receipt: Receipt,
  found: FoundSheets,
): Promise<CheckedReceipt> {
  const { worksheets } = context.workbook;
  const asked = [...found.clerkSheets].map(([known, present]) =>
    askSheet(worksheets.getItem(present), present, {
      cells: receipt.cells.filter(({ sheet }) => sheet === known),
      fills: receipt.fills.filter(({ sheet }) => sheet === known),
    }),
  );
  const created = found.created.map(({ name, created: sheet, isUntouched }) => {
    const answer = isUntouched === null ? askUntouched(worksheets.getItem(name), sheet) : null;
    return () => ((answer ? answer() : isUntouched) ? [name] : []);
  });
  const record = found.hasRecordSheet ? askRecord(worksheets) : null;
  await context.sync();
  const open = asked.map((sheet) => sheet());
  if (open.some(({ isOpen }) => isOpen)) await context.sync();
  const bySheet = open.map(({ check }) => check());
  return {
    bySheet,
    cells: bySheet.flatMap(({ cells }) => cells),
    fills: bySheet.flatMap(({ fills }) => fills),
    edited: bySheet.flatMap(({ sheet, edited }) => edited.map((cell) => ({ sheet, cell }))),
    untouchedSheets: new Set(created.flatMap((untouched) => untouched())),
    record: record?.() ?? emptyRecord,
  };
}

interface SheetChanges {
  readonly cells: readonly ChangedCell[];
  readonly fills: readonly ChangedFill[];
}

interface OpenCheck {
  /** Whether another round trip is due before `check` may be called. */
  readonly isOpen: boolean;
  check(): SheetCheck;
}

function askSheet(sheet: Excel.Worksheet, name: string, changes: SheetChanges): () => OpenCheck {
  const isAllowed = askPermission(sheet, {
    values: changes.cells,
    changesLooks: changes.fills.length > 0 || changes.cells.some(hasNewFormat),
  });
  const states = askCellStates(sheet, changes.cells);
  const groups = [...groupBy(changes.fills, ({ after }) => after).values()];
  const fills = askFills(sheet, groups, { withHatching: false });
  return () => {
    if (!isAllowed()) throw new WorkbookError('restore-protected', { sheet: name });
    const { known, open } = fills();
    const rest = open.length > 0 ? askSingly(sheet, open, { withHatching: false }) : null;
    return {
      isOpen: rest !== null,
      check: () =>
        compare(name, changes, {
          states: states(),
          fills: new Map<string, Fill>([...known, ...(rest?.().known ?? [])]),
        }),
    };
  };
}

function hasNewFormat({ before, after }: Pick<ChangedCell, 'before' | 'after'>): boolean {
  return before.numberFormat !== after.numberFormat;
}

interface PresentCells {
  readonly states: ReadonlyMap<string, CellState>;
  readonly fills: ReadonlyMap<string, Fill>;
}

function compare(sheet: string, changes: SheetChanges, now: PresentCells): SheetCheck {
  const edited = new Map<string, CellPosition>();
  const cells: CellEntry[] = [];
  for (const { row, column, before, after } of changes.cells) {
    const state = now.states.get(cellAddress({ row, column }));
    if (!state || state.isFormula || !isSameValue(state.value, after.value)) {
      const isBack = state && !state.isFormula && isSameValue(state.value, before.value);
      if (!isBack) edited.set(cellAddress({ row, column }), { row, column });
    } else {
      const numberFormat = hasNewFormat({ before, after }) ? before.numberFormat : null;
      cells.push({ row, column, value: before.value, numberFormat });
    }
  }
  const fills: FillEntry[] = [];
  for (const { row, column, before, after } of changes.fills) {
    const fill = now.fills.get(cellAddress({ row, column })) ?? null;
    if (isSameFill(fill, { color: after, pattern: 'Solid' }))
      fills.push({ row, column, fill: before });
    else if (!isSameFill(fill, before)) edited.set(cellAddress({ row, column }), { row, column });
  }
  return { sheet, cells, fills, edited: [...edited.values()] };
}
