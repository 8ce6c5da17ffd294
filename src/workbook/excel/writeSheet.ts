import { columnLetters } from '../notation/columnLetters';
import { rectAddress } from '../notation/rectAddress';
import type { NewSheet } from '../NewSheet';
import { cellInput } from './cellInput';
import { numberFormatRows } from './numberFormatRows';
import { tabColor } from './tabColor';
import { wireBytes } from './wireBytes';
import { writeStyle } from './writeStyle';
import { writeValidations } from './writeValidations';
import type { WriteQueue } from './WriteQueue';

/** Cells written by one request object; the queue may end a batch between two of them. */
const cellsOfABlock = 20_000;
/** Our sheets are wide: one centimetre round the paper leaves them readable. */
const marginPoints = 28;

/**
 * Adds a sheet of ours at the end, complete: values, styles, merged areas, sizes, frozen panes and print
 * set-up. Its name must be free.
 */
export async function writeSheet(queue: WriteQueue, sheet: NewSheet, name: string): Promise<void> {
  await queue.add(200, (sheets) => {
    sheets.add(name).tabColor = tabColor;
  });
  await writeValues(queue, sheet, name);
  for (const { areas, style } of sheet.styles) {
    await queue.add(3_000 + 20 * areas.length, (sheets) =>
      writeStyle(sheets.getItem(name), areas, style),
    );
  }
  await queue.add(10_000, (sheets) => {
    const target = sheets.getItem(name);
    for (const area of sheet.merges) target.getRange(rectAddress(area)).merge(false);
    writeSizes(target, sheet);
    writeValidations(target, sheet);
    freeze(target, sheet);
    setUpPrint(target, sheet);
  });
}

async function writeValues(queue: WriteQueue, sheet: NewSheet, name: string): Promise<void> {
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  const values = sheet.values.map((row) =>
    Array.from({ length: width }, (_, column) => cellInput(row[column] ?? null)),
  );
  await writeBlocks(queue, { name, property: 'values', rows: values });
  const formats = numberFormatRows(sheet, width);
  if (formats) await writeBlocks(queue, { name, property: 'numberFormat', rows: formats });
}

interface Blocks {
  /** Of the sheet. */
  readonly name: string;
  readonly property: 'values' | 'numberFormat';
  readonly rows: readonly (readonly (string | number | null)[])[];
}

async function writeBlocks(queue: WriteQueue, { name, property, rows }: Blocks): Promise<void> {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const height = Math.max(1, Math.floor(cellsOfABlock / width));
  for (let top = 0; top < rows.length; top += height) {
    const block = rows.slice(top, top + height).map((row) => [...row]);
    const area = { top, left: 0, bottom: top + block.length - 1, right: width - 1 };
    await queue.add(wireBytes(block), (sheets) => {
      sheets.getItem(name).getRange(rectAddress(area))[property] = block;
    });
  }
}

function writeSizes(target: Excel.Worksheet, { columnWidths, rowHeights }: NewSheet): void {
  for (const [column, characters] of columnWidths.entries()) {
    const letters = columnLetters(column);
    target.getRange(`${letters}:${letters}`).format.columnWidth = widthInPoints(characters);
  }
  for (const { row, points } of rowHeights) {
    target.getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
  }
}

/** Excel's own width rule: 7 pixels a character and 5 for the margins, 4 pixels to 3 points. */
function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function freeze(target: Excel.Worksheet, { frozenRows, frozenColumns }: NewSheet): void {
  if (frozenRows > 0 && frozenColumns > 0) {
    const corner = { top: 0, left: 0, bottom: frozenRows - 1, right: frozenColumns - 1 };
    target.freezePanes.freezeAt(rectAddress(corner));
  } else if (frozenRows > 0) {
    target.freezePanes.freezeRows(frozenRows);
  } else if (frozenColumns > 0) {
    target.freezePanes.freezeColumns(frozenColumns);
  }
}

function setUpPrint(target: Excel.Worksheet, { print }: NewSheet): void {
  const [first, last] = print.repeatRows;
  target.pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  target.pageLayout.paperSize = 'A4';
  target.pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  target.pageLayout.leftMargin = marginPoints;
  target.pageLayout.rightMargin = marginPoints;
  target.pageLayout.topMargin = marginPoints;
  target.pageLayout.bottomMargin = marginPoints;
  if (last >= first) target.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
}
