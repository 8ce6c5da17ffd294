import type { CellValue } from '../CellValue';
import type { Workbook } from '../Workbook';

/** A workbook over the bytes of an .xlsx file, with what a program around it needs beside the port. */
export interface FileWorkbook extends Workbook {
  /** Name of the file, as far as it is known. */
  readonly name: string;
  /** The bytes of the file as it stands now. Parts that were not touched are as they came. */
  save(): Promise<Uint8Array>;
  /** Name of the sheet that the clerk looks at. */
  activeSheet(): string;
  /** Selects cells as the clerk would; several areas are separated by commas. Listeners are told. */
  select(sheet: string, address: string): void;
  /** Puts a value into a cell as the clerk would; the cell keeps its look. Listeners are told. */
  edit(sheet: string, address: string, value: CellValue): Promise<void>;
}
