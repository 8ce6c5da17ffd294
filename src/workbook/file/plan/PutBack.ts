import type { CellValue } from '../../CellValue';
import { cellAddress } from '../../notation/cellAddress';
import { fullAddress } from '../../notation/fullAddress';
import { isSameValue } from '../../notation/isSameValue';
import type { ChangedCell, ChangedFill } from '../../Receipt';
import { isSameFill } from '../looks/isSameFill';
import type { FillBefore } from '../looks/LookBook';
import type { OpenedFile } from '../OpenedFile';
import type { LookNote } from '../record/WorkbookRecord';
import type { SheetReader } from '../SheetReader';
import { CellWork } from './CellWork';

export interface PutBackCounts {
  restoredCells: number;
  restoredFills: number;
  /** Full addresses of cells that somebody edited since. */
  readonly edited: Set<string>;
}

/** The changes of one cell. */
export interface CellChanges {
  readonly sheet: string;
  readonly value: ChangedCell | null;
  readonly fill: ChangedFill | null;
}

/** Gathers how the clerk's cells are put back where our values and fills still stand. */
export class PutBack {
  readonly counts: PutBackCounts = { restoredCells: 0, restoredFills: 0, edited: new Set() };
  readonly cells: CellWork;
  private readonly firstLooks: ReadonlyMap<string, number>;

  constructor(opened: OpenedFile, looks: readonly LookNote[]) {
    this.cells = new CellWork(opened);
    this.firstLooks = new Map(
      looks.map(([sheet, address, look]) => [fullAddress(sheet, address), look]),
    );
  }

  cell({ sheet, value, fill }: CellChanges, reader: SheetReader): void {
    const changed = value ?? fill;
    if (!changed) return;
    const address = cellAddress(changed);
    const look = this.cells.look(sheet, address);
    const valueState = value ? stateOfValue(value, reader) : 'nothing';
    const fillState = fill ? stateOfFill(fill, this.book.fill(look)) : 'nothing';
    const ownValue = valueState === 'ours' ? value : null;
    const ownFill = fillState === 'ours' ? fill : null;
    if (ownValue) this.cells.setValue([sheet, address], ownValue.before.value);
    if (ownValue || ownFill) {
      const first = this.firstLook(look, changed, { ownValue, ownFill });
      this.cells.setLook([sheet, address], first ?? this.rebuilt(look, ownValue, ownFill));
    }
    if (ownValue) this.counts.restoredCells += 1;
    if (ownFill) this.counts.restoredFills += 1;
    if ([valueState, fillState].includes('edited')) {
      this.counts.edited.add(fullAddress(sheet, address));
    }
  }

  private get book(): CellWork['book'] {
    return this.cells.book;
  }

  /**
   * The number of the look that the cell had, if it still means that look: another program may have numbered
   * the looks anew when it saved. It also brings back what a colour cannot say, such as a theme's colour.
   */
  private firstLook(
    look: number,
    changed: ChangedCell | ChangedFill,
    { ownValue, ownFill }: Own,
  ): number | null {
    const first = this.firstLooks.get(fullAddress(changed.sheet, cellAddress(changed)));
    if (first === undefined || !this.book.has(first) || !this.book.isKin(first, look)) return null;
    const fill = ownFill ? ownFill.before : this.book.fill(look);
    const format = ownValue ? ownValue.before.numberFormat : this.book.numberFormat(look);
    const isSame =
      this.book.numberFormat(first) === format && isSameFill(this.book.fill(first), fill);
    return isSame ? first : null;
  }

  private rebuilt(look: number, value: ChangedCell | null, fill: ChangedFill | null): number {
    const isFormatOurs =
      value !== null &&
      value.after.numberFormat !== value.before.numberFormat &&
      this.book.numberFormat(look) === value.after.numberFormat;
    const formatted = isFormatOurs
      ? this.book.withNumberFormat(look, value.before.numberFormat)
      : look;
    return fill ? this.book.withFill(formatted, fill.before) : formatted;
  }
}

/** Whose work stands in a cell: ours, what was there before us, or somebody's since. */
type ChangeState = 'ours' | 'before' | 'edited';

function stateOfValue(changed: ChangedCell, reader: SheetReader): ChangeState {
  const holds = (value: CellValue): boolean =>
    !reader.isFormula(changed) && isSameValue(reader.value(changed), value);
  if (holds(changed.after.value)) return 'ours';
  return holds(changed.before.value) ? 'before' : 'edited';
}

function stateOfFill({ before, after }: ChangedFill, now: FillBefore): ChangeState {
  if (isSameFill(now, { color: after, pattern: 'solid' })) return 'ours';
  return isSameFill(now, before) ? 'before' : 'edited';
}

interface Own {
  readonly ownValue: ChangedCell | null;
  readonly ownFill: ChangedFill | null;
}
