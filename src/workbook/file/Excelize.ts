import type { init, NewFile } from 'excelize-wasm';

/** The spreadsheet library, loaded. */
export type Excelize = Pick<
  Awaited<ReturnType<typeof init>>,
  'NewFile' | 'OpenReader' | 'ThemeColor'
>;

/** A workbook opened by the library. */
export type ExcelizeFile = NewFile;
