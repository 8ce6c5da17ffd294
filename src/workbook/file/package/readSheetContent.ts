import { parseRect } from '../../notation/parseRect';
import type { CellValue } from '../../CellValue';
import type { Rect } from '../../Rect';
import { isOn } from './isOn';
import type { SheetContent, StoredCell } from './SheetContent';
import { typedValue } from './typedValue';
import { walkXml, type XmlAttributes } from './walkXml';

/** Reads a worksheet part in one pass. `sharedStrings` are the texts that its cells name by number. */
export function readSheetContent(xml: string, sharedStrings: readonly string[]): SheetContent {
  const reader = new SheetReader(sharedStrings);
  walkXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name, text) => reader.close(name, text),
  });
  return reader;
}

class SheetReader implements SheetContent {
  readonly cells: StoredCell[] = [];
  readonly merges: Rect[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: { first: number; last: number }[] = [];
  isProtected = false;
  selection: Rect[] = [];
  private activePane = 'topLeft';
  private row = -1;
  private column = -1;
  private attributes: XmlAttributes = {};
  private isFormula = false;
  private text: string | null = null;
  private phonetic = 0;

  constructor(private readonly sharedStrings: readonly string[]) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'f') this.isFormula = true;
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'rPh') this.phonetic += 1;
    else if (name === 'col') this.addColumns(attributes);
    else if (name === 'mergeCell') this.merges.push(...rects(attributes.ref));
    else if (name === 'pane') this.activePane = attributes.activePane ?? 'topLeft';
    else if (name === 'selection') this.select(attributes);
    else if (name === 'sheetProtection') this.isProtected = isOn(attributes.sheet);
  }

  close(name: string, text: string): void {
    if (name === 'v') this.text = text;
    else if (name === 't' && this.phonetic === 0 && this.attributes.t === 'inlineStr') {
      this.text = (this.text ?? '') + text;
    } else if (name === 'rPh') this.phonetic -= 1;
    else if (name === 'c') this.closeCell();
  }

  private openRow({ r, hidden }: XmlAttributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (isOn(hidden)) this.hiddenRows.push(this.row);
  }

  private openCell(attributes: XmlAttributes): void {
    this.column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
    this.attributes = attributes;
    this.isFormula = false;
    this.text = null;
  }

  private closeCell(): void {
    this.cells.push({
      row: this.row,
      column: this.column,
      value: this.value(),
      isFormula: this.isFormula,
      style: Number(this.attributes.s ?? 0),
    });
  }

  private value(): CellValue {
    if (this.text === null) return null;
    const type = this.attributes.t ?? 'n';
    if (type === 's') return this.sharedStrings[Number(this.text)] || null;
    return typedValue(type, this.text);
  }

  /** A frozen sheet has a selection in each part; the one of the active part counts. */
  private select({ pane = 'topLeft', sqref = 'A1' }: XmlAttributes): void {
    if (pane === this.activePane) this.selection = rects(sqref);
  }

  private addColumns({ min, max, hidden }: XmlAttributes): void {
    if (isOn(hidden)) this.hiddenColumns.push({ first: Number(min) - 1, last: Number(max) - 1 });
  }
}

function rects(list = ''): Rect[] {
  return list.split(' ').flatMap((address) => parseRect(address) ?? []);
}

/** Column number of an address, without the cost of a pattern: this runs once a cell. */
function columnOf(address: string): number {
  let number = 0;
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i);
    if (code < 65) break;
    number = number * 26 + code - 64;
  }
  return number - 1;
}
