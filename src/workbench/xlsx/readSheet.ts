import type {
  BooleanNumber,
  ICellData,
  IColumnData,
  IFreeze,
  IRange,
  IRowData,
  IWorksheetData,
} from '@univerjs/core';
import type { CellValue } from '../../workbook/CellValue';
import { typedValue } from '../../workbook/file/package/typedValue';
import { parseRect } from '../../workbook/notation/parseRect';
import { walkXml, type XmlAttributes } from '../../workbook/file/package/walkXml';
import { cellType, no, yes } from './gridNumbers';

type SheetData = Pick<
  IWorksheetData,
  | 'cellData'
  | 'rowData'
  | 'columnData'
  | 'mergeData'
  | 'freeze'
  | 'rowCount'
  | 'columnCount'
  | 'defaultColumnWidth'
  | 'defaultRowHeight'
  | 'showGridlines'
>;

/** Empty rows and columns shown beside the used ones. */
const spareRows = 40;
const spareColumns = 8;

/**
 * Reads a worksheet part: typed values, formulas with their cached results, looks (by name `x0`, `x1` …),
 * merged areas, widths and heights in pixels, hidden rows and columns, the frozen pane.
 */
export function readSheet(xml: string, sharedStrings: readonly string[]): SheetData {
  const reader = new SheetReader(sharedStrings);
  walkXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name, text) => reader.close(name, text),
  });
  return reader.result();
}

class SheetReader {
  private readonly cells: Record<number, Record<number, ICellData>> = {};
  private readonly rows: Record<number, Partial<IRowData>> = {};
  private readonly columns: Record<number, Partial<IColumnData>> = {};
  private readonly merges: IRange[] = [];
  private freeze: IFreeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  private defaultRowHeight = 20;
  private defaultColumnWidth = columnPixels(8.43);
  private showGridlines: BooleanNumber = yes;
  private row = -1;
  private column = -1;
  private lastRow = 0;
  private lastColumn = 0;
  private attributes: XmlAttributes = {};
  private formula: Pick<ICellData, 'f' | 'si'> = {};
  private text: string | null = null;

  constructor(private readonly sharedStrings: readonly string[]) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f') this.formula = attributes.si === undefined ? {} : { si: attributes.si };
    else if (name === 'col') this.addColumns(attributes);
    else if (name === 'mergeCell') this.addMerge(attributes.ref ?? '');
    else if (name === 'pane') this.addPane(attributes);
    else if (name === 'sheetFormatPr') this.setDefaults(attributes);
    else if (name === 'sheetView' && attributes.showGridLines === '0') {
      this.showGridlines = no;
    }
  }

  close(name: string, text: string): void {
    if (name === 'f' && text !== '') this.formula = { ...this.formula, f: `=${text}` };
    else if (name === 'v') this.text = text;
    else if (name === 't' && this.attributes.t === 'inlineStr')
      this.text = (this.text ?? '') + text;
    else if (name === 'c') this.closeCell();
  }

  result(): SheetData {
    return {
      cellData: this.cells,
      rowData: this.rows,
      columnData: this.columns,
      mergeData: this.merges,
      freeze: this.freeze,
      rowCount: this.lastRow + 1 + spareRows,
      columnCount: Math.max(this.lastColumn + 1 + spareColumns, 20),
      defaultColumnWidth: this.defaultColumnWidth,
      defaultRowHeight: this.defaultRowHeight,
      showGridlines: this.showGridlines,
    };
  }

  private openRow({ r, ht, hidden }: XmlAttributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    const row: Partial<IRowData> = {};
    if (ht !== undefined) Object.assign(row, { h: rowPixels(Number(ht)), ia: no });
    if (isTrue(hidden)) row.hd = yes;
    if (Object.keys(row).length > 0) this.rows[this.row] = row;
  }

  private openCell(attributes: XmlAttributes): void {
    const place = attributes.r === undefined ? null : parseRect(attributes.r);
    this.column = place?.left ?? this.column + 1;
    this.attributes = attributes;
    this.formula = {};
    this.text = null;
  }

  private closeCell(): void {
    const cell: ICellData = { ...this.value(), ...this.formula };
    if (this.attributes.s !== undefined) cell.s = `x${this.attributes.s}`;
    if (Object.keys(cell).length === 0) return;
    (this.cells[this.row] ??= {})[this.column] = cell;
    this.lastRow = Math.max(this.lastRow, this.row);
    this.lastColumn = Math.max(this.lastColumn, this.column);
  }

  private value(): ICellData {
    const { text } = this;
    if (text === null) return {};
    const type = this.attributes.t ?? 'n';
    if (type === 's') return shownCell(this.sharedStrings[Number(text)] ?? '');
    return shownCell(typedValue(type, text));
  }

  private addColumns({ min, max, width, hidden }: XmlAttributes): void {
    const last = Math.min(Number(max), Number(min) + 255);
    for (let column = Number(min) - 1; column < last; column++) {
      this.columns[column] = {
        ...(width === undefined ? {} : { w: columnPixels(Number(width)) }),
        ...(isTrue(hidden) ? { hd: yes } : {}),
      };
    }
  }

  private addMerge(ref: string): void {
    const area = parseRect(ref);
    if (!area) return;
    this.merges.push({
      startRow: area.top,
      startColumn: area.left,
      endRow: area.bottom,
      endColumn: area.right,
    });
  }

  private addPane({ state, xSplit, ySplit }: XmlAttributes): void {
    if (state !== 'frozen' && state !== 'frozenSplit') return;
    const columns = Number(xSplit ?? 0);
    const rows = Number(ySplit ?? 0);
    this.freeze = {
      xSplit: columns,
      ySplit: rows,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    };
  }

  private setDefaults({ defaultRowHeight, defaultColWidth }: XmlAttributes): void {
    if (defaultRowHeight) this.defaultRowHeight = rowPixels(Number(defaultRowHeight));
    if (defaultColWidth) this.defaultColumnWidth = columnPixels(Number(defaultColWidth));
  }
}

function shownCell(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: cellType.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: cellType.boolean };
  return { v: value, t: cellType.text };
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** Widths count digits of the default font, 7 pixels each at 11 points. */
function columnPixels(characters: number): number {
  return Math.max(1, Math.trunc(characters * 7 + 0.5));
}

function rowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}
