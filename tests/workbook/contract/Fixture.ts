import type { CellValue } from '../../../src/workbook/CellValue';
import type { ChangedFill } from '../../../src/workbook/Receipt';
import type { Workbook } from '../../../src/workbook/Workbook';

/** A real workbook behind an adapter, and what a clerk can do to it beside our add-in. */
export interface Fixture {
  readonly workbook: Workbook;
  /** Everything a clerk could see change: sheets, values, formulas, fills, formats, merges, as plain data. */
  snapshot(): Promise<unknown>;
  /** The choices of each cell that has a list of them, by address. */
  choices(sheet: string): Promise<Readonly<Record<string, readonly string[]>>>;
  /** Puts a value into a cell as typing would; `null` empties it. The cell keeps its look. */
  setCell(sheet: string, address: string, value: CellValue): Promise<void>;
  /** Gives a cell a fill (`Solid`, `LightUp`), or none, as the clerk may over ours. */
  setFill(sheet: string, address: string, fill: ChangedFill['before']): Promise<void>;
  renameSheet(from: string, to: string): Promise<void>;
  protect(sheet: string): Promise<void>;
  /** Protects the workbook, so that sheets may not be added or deleted. */
  protectStructure(): Promise<void>;
  /** Selects an area; the sheet becomes the active one. */
  select(sheet: string, address: string): Promise<void>;
  /** Saves, closes and opens the workbook again. The old fixture is not used any more. */
  reopen(): Promise<Fixture>;
}

/** Opens a file of tests/fixtures by its name, e.g. `clerk-table.xlsx`. */
export type OpenFixture = (name: string) => Promise<Fixture>;
