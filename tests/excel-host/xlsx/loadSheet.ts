import { parseRect } from '../../../src/workbook/notation/parseRect';
import type { CellValue } from '../../../src/workbook/CellValue';
import type { Cell } from '../model/Cell';
import { SheetModel } from '../model/SheetModel';
import type { SheetSettings, Visibility } from '../model/SheetSettings';
import type { LoadedStyle } from './cellStyles';
import { loadFilter } from './loadFilter';
import { loadProtection } from './loadProtection';
import type { XmlElement } from './XmlElement';

export interface SheetParts {
  readonly name: string;
  readonly state: string;
  readonly xml: XmlElement;
  readonly sharedTexts: readonly string[];
  readonly styles: readonly LoadedStyle[];
}

/** A worksheet part as a sheet of the simulated Excel. */
export function loadSheet({ name, state, xml, sharedTexts, styles }: SheetParts): SheetModel {
  const sheet = new SheetModel('', settingsOf(name, state, xml));
  for (const element of xml.all('worksheet/sheetData/row/c')) {
    const area = parseRect(element.attributes['r'] ?? '');
    if (!area) continue;
    const style = styles[element.number('s')];
    sheet.put(area.top, area.left, { ...style, ...loadedValue(element, sharedTexts) });
  }
  return sheet;
}

function settingsOf(name: string, state: string, xml: XmlElement): SheetSettings {
  const pane = xml.first('worksheet/sheetViews/sheetView/pane');
  const columns = xml.all('worksheet/cols/col');
  const rows = xml.all('worksheet/sheetData/row');
  const protection = xml.first('worksheet/sheetProtection');
  const hiddenRows = rows.filter((row) => row.isOn('hidden')).map((row) => row.number('r') - 1);
  return {
    ...new SheetModel('', { name }).settings,
    visibility: visibilityOf(state),
    isProtected: protection?.isOn('sheet') ?? false,
    protectionOptions: loadProtection(protection),
    merges: xml
      .all('worksheet/mergeCells/mergeCell')
      .flatMap((merge) => parseRect(merge.attributes['ref'] ?? '') ?? []),
    hiddenRows,
    autoFilter: loadFilter(xml.first('worksheet'), hiddenRows),
    hiddenColumns: columns.filter((column) => column.isOn('hidden')).flatMap(columnNumbers),
    columnWidths: Object.fromEntries(
      columns.flatMap((column) =>
        columnNumbers(column).map((number) => [number, (column.number('width') * 7 + 5) * 0.75]),
      ),
    ),
    frozen: { rows: pane?.number('ySplit') ?? 0, columns: pane?.number('xSplit') ?? 0 },
  };
}

function columnNumbers(column: XmlElement): number[] {
  const first = column.number('min') - 1;
  return Array.from({ length: column.number('max') - first }, (_, index) => first + index);
}

function visibilityOf(state: string): Visibility {
  if (state === 'hidden') return 'Hidden';
  return state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

function loadedValue(
  element: XmlElement,
  sharedTexts: readonly string[],
): Pick<Cell, 'value' | 'formula'> {
  const formula = element.first('f')?.text ?? '';
  return {
    value: cachedValue(element, sharedTexts),
    formula: formula === '' ? null : `=${formula}`,
  };
}

function cachedValue(element: XmlElement, sharedTexts: readonly string[]): CellValue {
  const text = element.first('v')?.text ?? '';
  switch (element.attributes['t']) {
    case 's':
      return sharedTexts[Number(text)] ?? null;
    case 'inlineStr':
      return richText(element.first('is'));
    case 'str':
    case 'e':
      return text;
    case 'b':
      return text === '1';
    default:
      return text === '' ? null : Number(Number(text).toPrecision(15));
  }
}

/** Text of a string item, whole or in runs; phonetic runs left out. */
export function richText(item: XmlElement | null): string | null {
  if (!item) return null;
  const texts = [...item.all('t'), ...item.all('r/t')].map(({ text }) => text).join('');
  return texts === '' ? null : texts;
}
