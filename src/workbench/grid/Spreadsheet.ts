import { LifecycleStages, type IRange, type IWorkbookData, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetPasteShortKeyCommand,
  type ISetRangeValuesMutationParams,
} from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../workbook/CellValue';
import { cellAddress } from '../../workbook/notation/cellAddress';
import { isAllowedCommand } from './allowedCommands';
import { createUniver, type GridLocale } from './createUniver';
import { editedCells } from './editedCells';
import { hasFormula } from './hasFormula';
import { heldValue } from './heldValue';
import { isEditorRemnant } from './isEditorRemnant';
import { pastedValues } from './pastedValues';
import { rangeAddress } from './rangeAddress';
import { typedCell } from './typedCell';
import { keepFocus } from './keepFocus';

/** What a hand did in the grid. Changes that the program makes are not told. */
export interface SpreadsheetEvents {
  selected(sheet: string, address: string): void;
  edited(sheet: string, address: string, value: CellValue): void;
  /** A formula was typed; the cell stayed as it was. */
  formulaTyped(sheet: string, address: string): void;
  /** A formula was pasted or filled into a cell and is shown there now. */
  formulaCopied(sheet: string, address: string): void;
  /** Cells whose formulas gave other results after an edit. */
  recalculated(sheet: string, addresses: readonly string[]): void;
  /** Something was tried that the file would not get. */
  refused(): void;
}

type OpenWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
type OpenSheet = ReturnType<OpenWorkbook['getActiveSheet']>;

/** The grid: shows one workbook at a time and tells what is selected and edited by hand. */
export class Spreadsheet {
  private readonly univer: Univer;
  private readonly api: FUniver;
  /** Resolves when the first workbook is drawn; before that the grid cannot scroll. */
  private readonly drawn: Promise<void>;
  private workbook: OpenWorkbook | null = null;
  /** Over 0 while the program itself changes the grid. */
  private quiet = 0;
  private told = { sheet: '', address: '' };

  constructor(
    container: HTMLElement,
    locale: GridLocale,
    private readonly events: SpreadsheetEvents,
  ) {
    ({ univer: this.univer, api: this.api } = createUniver(container, locale));
    this.drawn = firstDrawing(this.api);
    this.listen();
  }

  /**
   * Replaces what is shown. Where a sheet of that name was open before, it keeps its selection and its
   * scroll position. Resolves when it is drawn.
   */
  async show(data: Partial<IWorkbookData>, activeSheet: string): Promise<void> {
    this.quietly(() => {
      const before = this.workbook?.getActiveSheet();
      const scroll = before?.getSheetName() === activeSheet ? before.getScrollState() : null;
      const address = (this.told.sheet === activeSheet && this.told.address.split(',')[0]) || 'A1';
      if (this.workbook) this.api.disposeUnit(this.workbook.getId());
      this.workbook = this.api.createWorkbook(data);
      const sheet = this.workbook.getSheetByName(activeSheet);
      if (!sheet) return;
      this.workbook.setActiveSheet(sheet);
      this.workbook.setActiveRange(sheet.getRange(address));
      this.told = { sheet: activeSheet, address };
      if (scroll) sheet.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
    });
    await this.drawn;
  }

  /** Opens a sheet and selects cells in it; scrolls there when they are out of sight. The pane keeps the keyboard. */
  select(sheet: string, address: string): void {
    keepFocus(() => this.showCells(sheet, address));
  }

  private showCells(sheet: string, address: string): void {
    this.quietly(() => {
      const target = this.workbook?.getSheetByName(sheet);
      if (!this.workbook || !target) return;
      this.workbook.setActiveSheet(target);
      const range = target.getRange(address);
      this.workbook.setActiveRange(range);
      this.told = { sheet, address };
      if (!isInSight(target, range.getRow())) {
        target.scrollToCell(Math.max(0, range.getRow() - 3), Math.max(0, range.getColumn() - 2));
      }
    });
  }

  /** Takes over what stands in an open cell editor, as Enter would. */
  async finishEditing(): Promise<void> {
    if (this.workbook?.isCellEditing()) await this.workbook.endEditingAsync(true);
  }

  dispose(): void {
    this.univer.dispose();
  }

  private listen(): void {
    const { api } = this;
    api.addEvent(api.Event.BeforeCommandExecute, (command) => {
      if (this.quiet > 0) return;
      if (command.id === SheetPasteShortKeyCommand.id) {
        command.cancel = true;
        this.paste((command.params as { textContent?: string }).textContent ?? '');
        return;
      }
      const isEdit = command.id === SetRangeValuesCommand.id;
      if (isEdit && isEditorRemnant(command.params)) {
        command.cancel = true;
        return;
      }
      const isFormula = isEdit && hasFormula(command.params);
      if (isAllowedCommand(command.id) && !isFormula) return;
      command.cancel = true;
      if (isFormula) this.events.formulaTyped(this.told.sheet, this.told.address);
      else this.events.refused();
    });
    api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      if (this.quiet > 0) return;
      if (id === SetRangeValuesMutation.id) {
        const isResult = options?.fromFormula === true || options?.onlyLocal === true;
        this.tellEdits(params as ISetRangeValuesMutationParams, isResult);
      }
      if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) {
        this.tellSelection();
      }
    });
  }

  /** Pastes values only: the looks of what was copied would not get into the file. */
  private paste(text: string): void {
    const sheet = this.workbook?.getActiveSheet();
    const corner = sheet?.getSelection()?.getActiveRange();
    if (!sheet || !corner || text === '') return;
    const values = pastedValues(text);
    const width = Math.max(...values.map((row) => row.length));
    const cells = values.map((row) =>
      Array.from({ length: width }, (_, column) => typedCell(row[column] ?? '')),
    );
    sheet.getRange(corner.getRow(), corner.getColumn(), values.length, width).setValues(cells);
  }

  private tellSelection(): void {
    const sheet = this.workbook?.getActiveSheet();
    if (!sheet) return;
    const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
    const address = ranges.map((range) => rangeAddress(range.getRange())).join(',') || 'A1';
    const selection = { sheet: sheet.getSheetName(), address };
    const isOld = selection.sheet === this.told.sheet && selection.address === this.told.address;
    this.told = selection;
    if (!isOld) this.events.selected(selection.sheet, selection.address);
  }

  private tellEdits(
    { subUnitId, cellValue }: ISetRangeValuesMutationParams,
    isResult: boolean,
  ): void {
    const sheet = this.workbook?.getSheetBySheetId(subUnitId);
    if (!sheet || !cellValue) return;
    const name = sheet.getSheetName();
    const cells = editedCells(cellValue);
    if (isResult) {
      if (cells.length > 0) this.events.recalculated(name, cells.map(cellAddress));
      return;
    }
    for (const cell of cells) {
      const now = sheet.getSheet().getCellRaw(cell.row, cell.column);
      const address = cellAddress(cell);
      if (now?.f || now?.si) this.events.formulaCopied(name, address);
      else this.events.edited(name, address, heldValue(now));
    }
  }

  private quietly(change: () => void): void {
    this.quiet += 1;
    try {
      change();
    } finally {
      this.quiet -= 1;
    }
  }
}

function firstDrawing(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) resolve();
    });
  });
}

/** A sheet that was not drawn yet has nothing in sight. */
function isInSight(sheet: OpenSheet, row: number): boolean {
  const visible: IRange | null | undefined = sheet.getVisibleRange();
  return visible ? row >= visible.startRow && row < visible.endRow : false;
}
