import type { CellValue } from '../../src/workbook/CellValue';
import { columnLetters } from '../../src/workbook/notation/columnLetters';
import { parseRect } from '../../src/workbook/notation/parseRect';
import type { Rect } from '../../src/workbook/Rect';
import type { EventSource } from './events/SheetEvents';
import { sourceOf } from './events/SheetEvents';
import type { Shift } from './formula/movedFormula';
import { filterRows } from './model/filterRows';
import type { ProtectionOptions } from './model/ProtectionOptions';
import { nothingAllowed } from './model/ProtectionOptions';
import type { SheetModel } from './model/SheetModel';
import { sortRows } from './model/sortRows';
import { typedInput } from './model/typedInput';
import type { HostContext } from './objects/HostContext';
import { HostError } from './protocol/HostError';

/**
 * What a person does in the workbook: the clerk at this Excel, or somebody who edits along. Protection holds for
 * both: what it refuses throws `HostError` and changes nothing.
 */
export class Editor {
  constructor(
    private readonly host: HostContext,
    private readonly by: EventSource,
  ) {}

  /** Types into a cell; `null` empties it. */
  type(sheetName: string, address: string, value: CellValue): void {
    const sheet = this.sheet(sheetName);
    const area = areaOf(address);
    sheet.mustNotCutMerges({ ...area, bottom: area.top, right: area.left });
    const typed = typedInput(value, sheet.cell(area.top, area.left).numberFormat);
    sheet.change({ ...area, bottom: area.top, right: area.left }, ({ numberFormat }) => ({
      value: typed.value,
      formula: typed.formula,
      numberFormat: typed.numberFormat ?? numberFormat,
    }));
    this.host.calculator.settle();
    this.host.events.changed(sheet, address, this.by);
  }

  /** Presses Delete on an area: contents go, looks stay. */
  clear(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    const area = areaOf(address);
    sheet.mustNotCutMerges(area);
    sheet.change(area, () => ({ value: null, formula: null }));
    this.host.calculator.settle();
    this.host.events.changed(sheet, address, this.by);
  }

  /** Inserts whole rows before row number `before`, counted from 1 as on the screen. */
  insertRows(sheetName: string, before: number, count = 1): void {
    this.shift(sheetName, { kind: 'rows', at: before - 1, count });
  }

  /** Deletes whole rows from row number `first` on. */
  deleteRows(sheetName: string, first: number, count = 1): void {
    this.shift(sheetName, { kind: 'rows', at: first - 1, count: -count });
  }

  /** Inserts whole columns before a column, e.g. `C`. */
  insertColumns(sheetName: string, before: string, count = 1): void {
    this.shift(sheetName, { kind: 'columns', at: columnNumber(before), count });
  }

  deleteColumns(sheetName: string, first: string, count = 1): void {
    this.shift(sheetName, { kind: 'columns', at: columnNumber(first), count: -count });
  }

  renameSheet(from: string, to: string): void {
    const sheet = this.sheet(from);
    this.host.workbook.rename(sheet, to);
    this.host.calculator.settle();
    this.host.events.tell('renamed', sheet, {
      nameBefore: from,
      nameAfter: to,
      source: sourceOf(this.by),
    });
  }

  addSheet(name: string): SheetModel {
    const sheet = this.host.workbook.add({ name });
    this.host.events.tell('added', sheet, { source: sourceOf(this.by) });
    return sheet;
  }

  deleteSheet(name: string): void {
    const sheet = this.sheet(name);
    this.host.workbook.delete(sheet);
    this.host.calculator.settle();
    this.host.events.tell('deleted', sheet, { source: sourceOf(this.by) });
  }

  /** Filters a table (its first row is the header): each named column shows only these texts. */
  filter(
    sheetName: string,
    address: string,
    shown: Readonly<Record<string, readonly string[]>>,
  ): void {
    const area = areaOf(address);
    const byNumber = Object.entries(shown).map(([letters, texts]) => [
      columnNumber(letters) - area.left,
      texts,
    ]);
    filterRows(this.sheet(sheetName), area, Object.fromEntries(byNumber));
  }

  clearFilter(sheetName: string): void {
    filterRows(this.sheet(sheetName), null);
  }

  /** Hides rows by hand, counted from 1 as on the screen. */
  hideRows(sheetName: string, first: number, last = first): void {
    const sheet = this.sheet(sheetName);
    sheet.mustAllow('allowFormatRows');
    const rows = Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
    const all = new Set([...sheet.settings.hiddenRows, ...rows]);
    sheet.settings.hiddenRows = [...all].sort((a, b) => a - b);
    this.host.events.tell('rowHidden', sheet, {
      address: `${first}:${last}`,
      changeType: 'Hidden',
    });
  }

  /** Sorts the rows of an area by one of its columns, e.g. `C`; references to its cells stay where they point. */
  sortRows(sheetName: string, address: string, column: string, isDescending = false): void {
    const sheet = this.sheet(sheetName);
    sheet.mustAllow('allowSort');
    sortRows(sheet, areaOf(address), { column: columnNumber(column), isDescending });
    this.host.calculator.settle();
    this.host.events.changed(sheet, address, this.by);
  }

  merge(sheetName: string, address: string): void {
    this.sheet(sheetName).merge(areaOf(address));
    this.host.calculator.settle();
  }

  /** Protects a sheet; what is named in `allowed` stays possible, and unlocked cells can be filled. */
  protect(sheetName: string, allowed: Partial<ProtectionOptions> = {}): void {
    const sheet = this.sheet(sheetName);
    sheet.settings.isProtected = true;
    sheet.settings.protectionOptions = { ...nothingAllowed, ...allowed };
    this.tellProtection(sheet, true);
  }

  unprotect(sheetName: string): void {
    const sheet = this.sheet(sheetName);
    sheet.settings.isProtected = false;
    this.tellProtection(sheet, false);
  }

  /** Lets cells be filled also while the sheet is protected, or not any more. */
  unlock(sheetName: string, address: string, isUnlocked = true): void {
    const sheet = this.sheet(sheetName);
    sheet.mustBeOpen();
    const locked = isUnlocked ? { 'protection.locked': false } : {};
    sheet.change(
      areaOf(address),
      ({ look: { 'protection.locked': _, ...look } }) => ({ look: { ...look, ...locked } }),
      'look',
    );
  }

  private tellProtection(sheet: SheetModel, isProtected: boolean): void {
    this.host.events.tell('protection', sheet, { isProtected, source: sourceOf(this.by) });
  }

  private shift(sheetName: string, shift: Shift): void {
    const sheet = this.sheet(sheetName);
    const isIn = shift.count > 0;
    const noun = shift.kind === 'rows' ? 'Row' : 'Column';
    sheet.mustAllow(`allow${isIn ? 'Insert' : 'Delete'}${noun}s`);
    this.host.workbook.shift(sheet, shift);
    this.host.calculator.settle();
    const last = shift.at + Math.abs(shift.count) - 1;
    const name = (at: number): string => (noun === 'Row' ? String(at + 1) : columnLetters(at));
    const address = `${name(shift.at)}:${name(last)}`;
    this.host.events.changed(sheet, address, this.by, `${noun}${isIn ? 'Inserted' : 'Deleted'}`);
  }

  private sheet(name: string): SheetModel {
    const sheet = this.host.workbook.find(name);
    if (!sheet) throw new HostError('ItemNotFound', name);
    return sheet;
  }
}

function areaOf(address: string): Rect {
  const area = parseRect(address);
  if (!area) throw new HostError('InvalidArgument', address);
  return area;
}

function columnNumber(letters: string): number {
  return areaOf(`${letters}:${letters}`).left;
}
