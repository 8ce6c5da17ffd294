import { HostError } from '../protocol/HostError';
import { movedFormula } from '../formula/movedFormula';
import type { Shift } from '../formula/movedFormula';
import { shiftSheet } from './shiftSheet';
import { formulaAfterDelete, formulaAfterRename } from './sheetNotation';
import type { Cell } from './Cell';
import { SheetModel } from './SheetModel';
import type { SheetSettings } from './SheetSettings';

/** A workbook as saved to disk: what survives closing, and nothing else. */
export interface SavedWorkbook {
  readonly sheets: readonly {
    readonly settings: SheetSettings;
    readonly cells: readonly {
      readonly row: number;
      readonly column: number;
      readonly cell: Cell;
    }[];
  }[];
  readonly calculationMode?: CalculationMode;
  readonly isStructureProtected?: boolean;
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

let sheetCount = 0;

/** The sheets of the simulated Excel in order, and which one is in front. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  /** Whether sheets may not be added, deleted or renamed. */
  isStructureProtected = false;
  calculationMode: CalculationMode = 'Automatic';
  private front: SheetModel | null = null;

  /** Opens saved sheets; like a fresh start of Excel, it gives them new identities. */
  static open(saved: SavedWorkbook): WorkbookModel {
    const workbook = new WorkbookModel();
    for (const { settings, cells } of saved.sheets) {
      const sheet = workbook.add(structuredClone(settings));
      sheet.refill(cells);
    }
    workbook.calculationMode = saved.calculationMode ?? 'Automatic';
    workbook.isStructureProtected = saved.isStructureProtected ?? false;
    return workbook;
  }

  save(): SavedWorkbook {
    return {
      sheets: this.sheets.map((sheet) => ({
        settings: structuredClone(sheet.settings),
        cells: [...sheet.touched()],
      })),
      calculationMode: this.calculationMode,
      isStructureProtected: this.isStructureProtected,
    };
  }

  get active(): SheetModel {
    const sheet = this.front ?? this.sheets.find(isVisible) ?? this.sheets[0];
    if (!sheet) throw new HostError('GeneralException', 'no sheet');
    return sheet;
  }

  activate(sheet: SheetModel): void {
    if (!isVisible(sheet)) throw new HostError('InvalidOperation', sheet.settings.name);
    this.front = sheet;
  }

  /** By id or by name, upper and lower case alike. */
  find(key: string): SheetModel | null {
    const lower = key.toLowerCase();
    return (
      this.sheets.find(
        (sheet) => sheet.id === key || sheet.settings.name.toLowerCase() === lower,
      ) ?? null
    );
  }

  add(settings: Partial<SheetSettings> & { name: string }): SheetModel {
    this.mustBeOpen(settings.name);
    this.mustBeUsableName(settings.name);
    const number = (++sheetCount).toString(16).padStart(4, '0').toUpperCase();
    const sheet = new SheetModel(`{00000000-0001-0000-${number}-000000000000}`, settings);
    this.sheets.push(sheet);
    return sheet;
  }

  rename(sheet: SheetModel, name: string): void {
    this.mustBeOpen(name);
    if (this.find(name) !== sheet) this.mustBeUsableName(name);
    const from = sheet.settings.name;
    sheet.settings.name = name;
    for (const other of this.sheets) {
      rewriteFormulas(other, (formula) => formulaAfterRename(formula, from, name));
    }
  }

  delete(sheet: SheetModel): void {
    this.mustBeOpen(sheet.settings.name);
    const others = this.sheets.filter((other) => other !== sheet);
    if (sheet.settings.visibility === 'VeryHidden' || !others.some(isVisible)) {
      throw new HostError('InvalidOperation', sheet.settings.name);
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.front === sheet) this.front = null;
    for (const other of this.sheets) {
      rewriteFormulas(other, (formula) => formulaAfterDelete(formula, sheet.settings.name));
    }
  }

  /** Moves everything from a row or column on, as inserting and deleting do; formulas follow. */
  shift(sheet: SheetModel, shift: Shift): void {
    shiftSheet(sheet, shift);
    const moved = sheet.settings.name;
    for (const other of this.sheets) {
      const own = other.settings.name;
      rewriteFormulas(other, (formula) => movedFormula(formula, { shift, moved, own }));
    }
  }

  private mustBeOpen(name: string): void {
    if (this.isStructureProtected) throw new HostError('AccessDenied', name);
  }

  private mustBeUsableName(name: string): void {
    if (!/^[^:\\/?*[\]]{1,31}$/.test(name) || /^'|'$/.test(name)) {
      throw new HostError('InvalidArgument', name);
    }
    if (this.find(name)) throw new HostError('ItemAlreadyExists', name);
  }
}

function rewriteFormulas(sheet: SheetModel, rewrite: (formula: string) => string): void {
  for (const { row, column } of sheet.formulaCells()) {
    const { formula, value } = sheet.cell(row, column);
    const rewritten = rewrite(formula ?? '');
    if (rewritten !== formula) sheet.rewrite(row, column, { formula: rewritten, value });
  }
}

function isVisible(sheet: SheetModel): boolean {
  return sheet.settings.visibility === 'Visible';
}
