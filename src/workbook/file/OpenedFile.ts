import { cellAddress } from '../notation/cellAddress';
import { WorkbookError } from '../WorkbookError';
import { answered } from './answered';
import type { Excelize, ExcelizeFile } from './Excelize';
import { LookBook } from './looks/LookBook';
import { shownColor } from './looks/shownColor';
import { readNumberFormats } from './package/readNumberFormats';
import { readSharedStrings } from './package/readSharedStrings';
import { readSheetContent } from './package/readSheetContent';
import type { SheetContent } from './package/SheetContent';
import { WorkbookPackage, type SheetEntry } from './package/WorkbookPackage';
import { withPart } from './package/withPart';
import { hideRecordSheet } from './record/hideRecordSheet';

/**
 * A file that is open in the library, its bytes and what they say. Reading goes over the bytes, where one
 * pass gives values with their types; changes go through the library.
 */
export class OpenedFile {
  private file: ExcelizeFile;
  /** `null` after a change, until somebody asks. */
  private saved: Uint8Array | null;
  private parts: WorkbookPackage | null = null;
  private strings: readonly string[] | null = null;
  private formats: readonly string[] | null = null;
  private readonly contents = new Map<string, SheetContent>();
  private readonly looks = new Map<string, ReadonlyMap<string, number>>();

  constructor(
    private readonly excelize: Excelize,
    bytes: Uint8Array,
  ) {
    this.saved = bytes;
    this.package();
    this.file = this.opened(bytes);
  }

  /** The bytes as they stand. */
  bytes(): Uint8Array {
    if (this.saved) return this.saved;
    const { buffer } = answered(this.file.WriteToBuffer());
    this.saved = hideRecordSheet(new Uint8Array(buffer as Uint8Array));
    return this.saved;
  }

  package(): WorkbookPackage {
    this.parts ??= undamaged(() => new WorkbookPackage(this.bytes()));
    return this.parts;
  }

  content(entry: SheetEntry): SheetContent {
    const known = this.contents.get(entry.path);
    if (known) return known;
    const content = undamaged(() => {
      this.strings ??= readSharedStrings(this.package().partOfType('sharedStrings') ?? '<none/>');
      return readSheetContent(this.package().text(entry.path) ?? '<none/>', this.strings);
    });
    this.contents.set(entry.path, content);
    return content;
  }

  /** Number format of each look, by its number. */
  numberFormats(): readonly string[] {
    this.formats ??= undamaged(() =>
      readNumberFormats(this.package().partOfType('styles') ?? '<none/>'),
    );
    return this.formats;
  }

  /** Number of the look of a cell. Only where the file does not hold the cell the library must read its sheet. */
  lookOf(sheet: string, address: string): number {
    const stored = this.storedLooks(sheet).get(address);
    if (stored !== undefined) return stored;
    return answered(this.file.GetCellStyle(sheet, address)).style;
  }

  /** Text of the formula of a cell, empty where there is none. */
  formulaOf(sheet: string, address: string): string {
    return answered(this.file.GetCellFormula(sheet, address)).formula;
  }

  /** The looks as they are now. What is added to the book takes effect by `change`. */
  lookBook(): LookBook {
    const styles = this.package().partOfType('styles');
    if (styles === null) throw new WorkbookError('damaged', {}, 'no styles');
    return new LookBook(styles, (reference) =>
      shownColor({ excelize: this.excelize, file: this.file }, reference),
    );
  }

  /**
   * Changes the workbook, with the looks of `book` where there is one. When `work` throws, the workbook is as
   * it was before.
   *
   * The outcome is opened anew: once it has been written, the library no longer takes every change to a sheet
   * that it added itself (its rows were trimmed in memory).
   */
  change<T>(work: (file: ExcelizeFile) => T, book?: LookBook): T {
    return this.attempt(() => {
      const styles = book?.grown() ?? null;
      if (styles !== null) this.file = this.opened(this.withStyles(styles));
      const result = work(this.file);
      this.forget();
      this.file = this.opened(this.bytes());
      return result;
    });
  }

  /** As `change`, for cells of sheets that are there: quick enough for each cell that is typed. */
  edit(work: (file: ExcelizeFile) => void): void {
    this.attempt(() => {
      work(this.file);
      this.forget();
    });
  }

  private attempt<T>(work: () => T): T {
    const before = this.bytes();
    try {
      return work();
    } catch (error) {
      this.forget();
      this.saved = before;
      this.file = this.opened(before);
      throw error instanceof WorkbookError ? error : new WorkbookError('failed', {}, String(error));
    }
  }

  private storedLooks(sheet: string): ReadonlyMap<string, number> {
    const known = this.looks.get(sheet);
    if (known) return known;
    const entry = this.package().sheets.find(({ name }) => name === sheet);
    const cells = entry ? this.content(entry).cells : [];
    const looks = new Map(cells.map((cell) => [cellAddress(cell), cell.style]));
    this.looks.set(sheet, looks);
    return looks;
  }

  private withStyles(text: string): Uint8Array {
    const path = this.package().pathOfType('styles') ?? '';
    return withPart(this.bytes(), { path, text }, 0);
  }

  private opened(bytes: Uint8Array): ExcelizeFile {
    const file = this.excelize.OpenReader(bytes) as ExcelizeFile & { error?: unknown };
    if (typeof file.error === 'string') throw new WorkbookError('damaged', {}, file.error);
    return file;
  }

  private forget(): void {
    this.saved = null;
    this.parts = null;
    this.strings = null;
    this.formats = null;
    this.contents.clear();
    this.looks.clear();
  }
}

function undamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError('damaged', {}, String(error));
  }
}
