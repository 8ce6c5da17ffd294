import type { CellValue } from '../../CellValue';
import { fullAddress } from '../../notation/fullAddress';
import { answered } from '../answered';
import type { ExcelizeFile } from '../Excelize';
import type { LookBook } from '../looks/LookBook';
import type { OpenedFile } from '../OpenedFile';
import { setCell } from './setCell';

type Place = readonly [sheet: string, address: string];

/** Values and looks for the clerk's cells, gathered before anything is written. */
export class CellWork {
  readonly book: LookBook;
  private readonly values: { readonly place: Place; readonly value: CellValue }[] = [];
  private readonly looks = new Map<string, { readonly place: Place; readonly look: number }>();

  constructor(private readonly opened: OpenedFile) {
    this.book = opened.lookBook();
  }

  /** The look of a cell with what was gathered for it so far. */
  look(...place: Place): number {
    return this.looks.get(fullAddress(...place))?.look ?? this.opened.lookOf(...place);
  }

  setValue(place: Place, value: CellValue): void {
    this.values.push({ place, value });
  }

  setLook(place: Place, look: number): void {
    this.looks.set(fullAddress(...place), { place, look });
  }

  /** Writes it all into the file, whose styles must be those of the book. */
  carryOut(file: ExcelizeFile): void {
    for (const { place, value } of this.values) setCell(file, place, value);
    for (const { place, look } of this.looks.values()) {
      const [sheet, address] = place;
      answered(file.SetCellStyle(sheet, address, address, look));
    }
  }
}
